namespace Grader.Guest.Protocol;

/// <summary>
/// What the test host is to run. Followed by one frame for each assembly, in the order of <see cref="Assemblies"/>.
/// </summary>
/// <param name="Nonce">The secret that the seals of the records begin with. The host forgets it before student code is loaded.</param>
/// <param name="TestAssembly">The simple name of the assembly with the hidden tests.</param>
/// <param name="Assemblies">The simple names of the assemblies that follow.</param>
/// <param name="Tests">The tests to run, in this order: <c>Class.Method</c>.</param>
/// <param name="HeapLimitBytes">The GC's hard limit from now on.</param>
public sealed record RunRequest(
    byte[] Nonce, string TestAssembly, IReadOnlyList<string> Assemblies, IReadOnlyList<string> Tests, long HeapLimitBytes);
