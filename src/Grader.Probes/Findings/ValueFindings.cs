namespace Grader.Probes.Findings;

/// <summary>What comparisons of values find. The values stand in the counter-example alone.</summary>
internal static class ValueFindings
{
    private const string Property = "VAL";

    public static Finding Differs(int position, Snapshot[] due, List<Snapshot> seen, Snapshot? input) => new(
        Property, $"Yields a wrong item. Item {position}, counted from 0, is not the one that was expected.",
        CounterExample: () => Example(input, ValueText.Of(due[position]), ValueText.Of(seen[position]), $"item {position} "));

    public static Finding TooFew(Snapshot[] due, List<Snapshot> seen, Snapshot? input) => new(
        Property, $"Ends early. {Plural.Of(due.Length, "item")} expected; your code gave {seen.Count}.",
        Measured: new(due.Length, seen.Count, "items"),
        CounterExample: () => Example(input, ValueText.Of(Snapshot.OfSnapshots(due)), ValueText.Of(Snapshot.OfSnapshots(seen))));

    public static Finding TooMany(Snapshot[] due, Snapshot next, Snapshot? input) => new(
        Property, $"Goes on too long. {Plural.Of(due.Length, "item")} expected; your code gave one more.",
        Measured: new(due.Length, due.Length + 1, "items"),
        CounterExample: () => Example(input, ValueText.Of(Snapshot.OfSnapshots(due)), $"the same and then {ValueText.Of(next)}"));

    public static Finding WrongResult(Snapshot due, Snapshot seen) => new(
        Property, "Returns a wrong result. It is not the one that was expected.",
        CounterExample: () => Example(null, ValueText.Of(due), ValueText.Of(seen)));

    private static string Example(Snapshot? input, string due, string seen, string what = "")
    {
        var given = input is null ? "" : $"input {ValueText.Of(input)}; ";
        return $"{given}{what}expected {due}, got {(seen == due ? "another value that looks the same here" : seen)}";
    }
}
