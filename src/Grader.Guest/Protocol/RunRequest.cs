namespace Grader.Guest.Protocol;

/// <summary>What the test host is to run. One frame follows for each assembly, in the order of <see cref="Assemblies"/>.</summary>
/// <param name="Nonce">The secret from which the records are sealed. The host erases it before it loads student code.</param>
/// <param name="TestAssembly">The simple name of the assembly with the hidden tests.</param>
/// <param name="Assemblies">The simple names of the assemblies that follow.</param>
/// <param name="Tests">The tests to run, in this order: <c>Class.Method</c>.</param>
/// <param name="Properties">The ids of the properties that the challenge promises.</param>
/// <param name="ShowsValues">Whether what fails may be explained with values; otherwise the host formats none.</param>
/// <param name="Seed">What the tests draw their inputs from.</param>
/// <param name="HeapLimitBytes">The GC's hard limit for the run.</param>
public sealed record RunRequest(
    byte[] Nonce, string TestAssembly, IReadOnlyList<string> Assemblies, IReadOnlyList<string> Tests, IReadOnlyList<string> Properties,
    bool ShowsValues, int Seed, long HeapLimitBytes)
{
    /// <summary>The simple name of the assembly of every submission.</summary>
    public const string SubmissionAssembly = "Submission";
}
