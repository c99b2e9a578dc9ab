namespace Grader.Probes.Findings;

/// <summary>What the assertions about errors find, in words.</summary>
internal static class FaultFindings
{
    public static Finding Lost(string property, Fault fault) => new(
        property, $"Loses an error. There was an error {fault.Place}; the output ended as if all were well.")
    {
        Cause = "a catch block that swallows the exception.",
    };
}
