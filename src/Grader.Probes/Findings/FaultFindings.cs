namespace Grader.Probes.Findings;

/// <summary>What the assertions about errors find, in words.</summary>
internal static class FaultFindings
{
    public static Finding Lost(string property, Fault fault) => new(
        property, $"Loses an error. There was an error {fault.Place}; the output ended as if all were well.")
    {
        Cause = "a catch block that swallows the exception.",
    };

    public static Finding NeverMet(Fault fault) => new(
        "LZ-FAULT", $"Never gets there. There was an error {fault.Place}; your code ended without having met it.");

    public static Finding Replaced(Fault fault, Exception seen) => new(
        "LZ-FAULT",
        $"Changes an error. There was an error {fault.Place}; {Unexpected.TypeName(seen)} came out, and not the same exception.")
    {
        Cause = seen.InnerException == fault.Error
            ? "a catch block that wraps the exception in another one."
            : "a catch block that throws another exception, or a second error on the way out.",
    };

    public static Finding WrongStep(Fault fault, int delivered, int yielded) => new(
        "LZ-FAULT",
        $"Fails at the wrong step. There was an error {fault.Place}; {Plural.Of(delivered, "item")} had to come before it, "
        + $"your code gave {yielded}.")
    {
        Allowed = delivered,
        Observed = yielded,
        Unit = "items",
        Cause = yielded < delivered
            ? "items are read ahead, so that the error comes before the items in front of it."
            : "the code goes on after the error.",
    };
}
