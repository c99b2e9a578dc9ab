namespace Grader.Probes.Findings;

/// <summary>What the assertions about laziness find, in words.</summary>
internal static class LazyFindings
{
    /// <summary>Where the items are wrong, nothing is known about the property that was to be checked.</summary>
    private const string Values = "VAL";

    public static Finding EndedEarly(string property, int due, int yielded) => new(
        property,
        $"Gives wrong values: it ends early. {Plural.Of(due, "item")} {(due == 1 ? "was" : "were")} due; your code gave {yielded}.",
        Measured: new(due, yielded, "items"), LessonOf: Values);

    public static Finding NeverEnded(string property, int yielded) => new(
        property, $"Does not end. {Plural.Of(yielded, "item")} had come, and still another one was given.",
        Cause: "nothing in the loop changes what its condition looks at, or the end is not looked for.");

    public static Finding EndedBeforeItsSource(string property, int yielded) => new(
        property, $"Ends early. The result ended after {Plural.Of(yielded, "item")}, but its source goes on.",
        Cause: "a loop with a fixed limit, or a break, a return or an exception caught where the source still has items.");

    public static Finding NeverPulled(string property) => new(
        property, "Never reads the source. The answer came without a single pull, so it cannot come from the items.");

    public static Finding OtherItem(string property, int position) => new(
        property, $"Gives wrong values. Item {position}, counted from 0, is not the one that was expected.",
        LessonOf: Values);

    public static Finding DidNothing(string property) => new(
        property, "Does nothing. Your code was enumerated, but used nothing of what it was given, and gave no item.");

    public static Finding WorkedEarly(Instrument probe, bool atCall) => new(
        "LZ-DEFER",
        atCall
            ? $"Works too early. Your code {Deed(probe)} when it was called, before anybody enumerated."
            : $"Works too early. Your code {Deed(probe)} when its enumerator was asked for, before the first MoveNext.",
        Measured: new(0, atCall ? probe.Touches : probe.Work, "touches"),
        Cause: atCall
            ? "the method is no iterator (no yield), or the work stands in front of the iterator that it returns."
            : "GetEnumerator does the work of the first MoveNext.");

    public static Finding Exceeded(string property, DemandCurve curve)
    {
        var position = curve.Exceeded!.Value;
        var allowed = curve.Allowed[position];
        var observed = curve.Observed[position];
        var unit = curve.Demand.Unit;
        var asked = Plural.Of(position + 1, "item");
        var enough = allowed == 0
            ? $"no {unit} is needed yet"
            : $"{Plural.Of(allowed, unit)} {Plural.Be(allowed)} enough";
        var label = curve.Demand.Probe.Label is { } name ? $" ({name})" : "";
        return new Finding(property, $"Reads ahead. You were asked for {asked}; {enough}; your code made {Plural.Number(observed)}{label}.",
            Measured: new(allowed, observed, $"{unit}s"), Cause: Causes.OfCurve(curve));
    }

    private static string Deed(Instrument probe) => probe switch
    {
        SourceProbe { Work: > 0 } => "read the source",
        SourceProbe => "opened the source",
        { Label: { } name } => $"caused '{name}'",
        _ => "called the callback",
    };
}
