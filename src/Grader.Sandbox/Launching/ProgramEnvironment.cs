using System.Globalization;

namespace Grader.Sandbox.Launching;

/// <summary>The whole environment of a sandboxed program.</summary>
internal static class ProgramEnvironment
{
    public static IReadOnlyList<(string Name, string Value)> Of(SandboxProgram program) =>
    [
        ("DOTNET_GCHeapHardLimit", program.HeapLimitBytes.ToString("x", CultureInfo.InvariantCulture)),
        // Diagnostics would open a socket, which the seccomp filter refuses.
        ("DOTNET_EnableDiagnostics", "0"),
        ("DOTNET_EnableWriteXorExecute", program.ProtectsCode ? "1" : "0"),
        ("DOTNET_gcServer", "0"),
        ("DOTNET_gcConcurrent", "0"),
        ("DOTNET_TieredPGO", "0"),
        ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"),
        ("TZ", "UTC"),
    ];
}
