using Grader.Grading;

namespace Grader.Sandbox.Tests;

/// <summary>What the tests start.</summary>
internal static class TestPrograms
{
    public static SandboxProgram TestHost { get; } = new("Grader.TestHost")
    {
        HeapLimitBytes = 128L << 20,
        MemoryLimitBytes = 256L << 20,
        ProtectsCode = true,
    };

    public static SandboxProgram Compiler { get; } = SandboxedPrograms.List(new())[0];
}
