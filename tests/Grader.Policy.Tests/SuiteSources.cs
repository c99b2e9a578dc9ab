using Grader.Testing.Submissions;

namespace Grader.Policy.Tests;

/// <summary>The programs of the suite that belong to no challenge: they are compiled and checked by the policy, and never run.</summary>
internal static class SuiteSources
{
    public static IEnumerable<SuiteProgram> Without(string folder) => Suite.In(folder).Where(program => program.Challenge is null);

    public static CompiledSource Compile(SuiteProgram program) =>
        CompiledSource.Compile([program.Files![0] with { Name = "Solution.cs" }], given: null, program.IsUnsafe);
}
