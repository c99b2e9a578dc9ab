namespace Grader.Probes.Findings;

/// <summary>What the assertions about errors find, in words.</summary>
internal static class FaultFindings
{
    private const string Property = "LZ-FAULT";

    public static Finding Lost(string property, Fault fault) => new(
        property, $"Loses an error. There was an error {fault.Place}; the output went on, or ended, as if all were well.",
        Cause: "the exception is caught and not thrown on, or is forgotten when the next consumer comes.");

    /// <summary>When the consumer left, after "The consumer".</summary>
    /// <param name="thrown">What came out; null where nothing did.</param>
    public static string Moment(Fault fault, Exception? thrown) =>
        thrown is not null && !ReferenceEquals(thrown, fault.Error) ? $"met an exception of your code, {Unexpected.TypeName(thrown)}"
        : fault.Reached ? $"met an error {fault.Place}"
        : "reached the end";

    /// <summary>Null where the error came out as it should.</summary>
    /// <param name="thrown">What came out; null where nothing did.</param>
    /// <param name="itemsDue">Null where it is not known how many items come before the error, and whether it is met.</param>
    public static Finding? Judge(Fault fault, Exception? thrown, int itemsBefore, int? itemsDue)
    {
        // Who does not dispose its source meets no error there; that is LZ-DISPOSE's to judge.
        if (thrown is null)
            return fault.Reached ? Lost(Property, fault) : itemsDue is null || fault.IsAtDisposal ? null : NotReached(fault);
        if (!ReferenceEquals(thrown, fault.Error))
            return fault.Reached
                ? Changed(fault, thrown)
                : Unexpected.Threw(Property, thrown, "before the error of the source was reached");
        return itemsDue is { } due && IsMisplaced(fault, itemsBefore, due) ? Misplaced(fault, itemsBefore, due) : null;
    }

    /// <summary>The error itself came out where only the call was due.</summary>
    public static Finding AtTheCall(Fault fault) => new(
        Property, $"Reads too early. There was an error {fault.Place}; it came out before the first MoveNext.",
        Cause: "the method is no iterator (no yield), or the work stands in front of the iterator that it returns, or in GetEnumerator.",
        LessonOf: "LZ-DEFER");

    /// <summary>No item may come after the error; of those due before it most are enough, because which are missing, or too many, is for
    /// VAL to tell.</summary>
    private static bool IsMisplaced(Fault fault, int before, int due) =>
        before > due ? before > fault.YieldsBefore : 2 * before < due;

    public static Finding NotReached(Fault fault) => new(
        Property, $"Never gets there. There was to be an error {fault.Place}; your code never came to it.");

    private static Finding Changed(Fault fault, Exception thrown) => new(
        Property, $"Changes an error. There was an error {fault.Place}; out came another exception, {Unexpected.TypeName(thrown)}.",
        Cause: "a catch block that throws an exception of its own, or code that goes on after the error.");

    public static Finding Misplaced(Fault fault, int before, int due) => new(
        Property,
        $"Moves an error. There was an error {fault.Place}, which comes after {Plural.Of(due, "item")}; "
        + $"your code let it out after {before}.",
        Measured: new(due, before, "items"),
        Cause: before > due ? "the error is kept back, or there are more items than there should be."
            : fault.IsOfCallback
                ? "the callback is called ahead or more often than once for each item, or good results are lost with the one that failed."
            : fault.IsAtOpening ? "the source is opened, or read, before its turn; or items are left out."
            : fault.IsAtDisposal ? "the source is left before the output is complete: it is copied, opened again, or items are missing."
            : "the source is read ahead, and items that were good are lost with the one that was not; or items are left out.");
}
