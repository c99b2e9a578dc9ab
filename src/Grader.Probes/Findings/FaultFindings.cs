namespace Grader.Probes.Findings;

/// <summary>What the assertions about errors find, in words.</summary>
internal static class FaultFindings
{
    private const string Property = "LZ-FAULT";

    public static Finding Lost(string property, Fault fault) => new(
        property, $"Loses an error. There was an error {fault.Place}; the output went on, or ended, as if all were well.",
        Cause: "a catch block that swallows the exception.");

    /// <summary>Null where the error came out as it should.</summary>
    /// <param name="thrown">What came out; null where nothing did.</param>
    public static Finding? Judge(Fault fault, Exception? thrown, int itemsBefore, int itemsDue)
    {
        if (thrown is null) return fault.Reached ? Lost(Property, fault) : NotReached(fault);
        if (!ReferenceEquals(thrown, fault.Error))
            return fault.Reached
                ? Changed(fault, thrown)
                : Unexpected.Threw(Property, thrown, "before the error of the source was reached");
        return itemsBefore == itemsDue ? null : Misplaced(fault, itemsBefore, itemsDue);
    }

    private static Finding NotReached(Fault fault) => new(
        Property, $"Never gets there. There was to be an error {fault.Place}; your code ended before it.");

    private static Finding Changed(Fault fault, Exception thrown) => new(
        Property, $"Changes an error. There was an error {fault.Place}; out came another exception, {Unexpected.TypeName(thrown)}.",
        Cause: "a catch block that throws an exception of its own, or code that goes on after the error.");

    private static Finding Misplaced(Fault fault, int before, int due) => new(
        Property,
        $"Moves an error. There was an error {fault.Place}, which comes after {Plural.Of(due, "item")}; "
        + $"your code let it out after {before}.",
        Measured: new(due, before, "items"),
        Cause: before < due
            ? "the source is read ahead: items that were good are lost with the one that was not."
            : "the error is kept back, or items are made up after it.");
}
