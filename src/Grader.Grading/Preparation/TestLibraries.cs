using Grader.Grading.Compilation;
using Grader.Sandbox;
using Grader.Sandbox.Tiers;

namespace Grader.Grading.Preparation;

/// <summary>What hidden tests are compiled against: the very files that the test host runs.</summary>
internal static class TestLibraries
{
    private static readonly string[] Names = ["Grader.Probes", "xunit.core", "xunit.assert", "xunit.abstractions"];

    public static IReadOnlyList<AssemblyImage> Read(SandboxLauncher launcher, string testHost) =>
    [
        .. Names.Select(name => new AssemblyImage(name, File.ReadAllBytes(Path.Combine(launcher.FolderOf(testHost), name + ".dll")))),
    ];
}
