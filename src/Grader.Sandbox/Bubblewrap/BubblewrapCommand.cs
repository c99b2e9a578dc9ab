namespace Grader.Sandbox.Bubblewrap;

/// <summary>The command line of one sandbox: every namespace of its own, nothing writable but a private /tmp.</summary>
internal sealed class BubblewrapCommand(SandboxOptions options, RuntimeView runtime, bool hasSeccomp)
{
    /// <summary>The launcher script opens the seccomp program here; bubblewrap closes it before it starts the program.</summary>
    public const int SeccompDescriptor = 9;

    public const string ScratchFolder = "/tmp";

    public IReadOnlyList<string> Build(SandboxProgram program, string programFolder)
    {
        List<string> arguments =
        [
            options.Bubblewrap,
            "--unshare-all", "--unshare-user", "--disable-userns", "--die-with-parent", "--new-session",
            "--cap-drop", "ALL", "--hostname", "sandbox", "--clearenv",
            "--proc", "/proc", "--dev", "/dev",
            "--size", "16777216", "--perms", "0700", "--tmpfs", ScratchFolder,
        ];
        foreach (var (outside, inside) in runtime.MountsFor(program)) arguments.AddRange(["--ro-bind", outside, inside]);
        arguments.AddRange(["--ro-bind", programFolder, "/app", "--remount-ro", "/", "--chdir", ScratchFolder]);
        foreach (var (name, value) in Environment(program)) arguments.AddRange(["--setenv", name, value]);
        if (hasSeccomp) arguments.AddRange(["--seccomp", $"{SeccompDescriptor}"]);
        arguments.AddRange([RuntimeView.DotnetPath, $"/app/{program.Name}.dll"]);
        return arguments;
    }

    private static IEnumerable<(string Name, string Value)> Environment(SandboxProgram program) =>
    [
        ("DOTNET_GCHeapHardLimit", program.HeapLimitBytes.ToString("x", System.Globalization.CultureInfo.InvariantCulture)),
        // Diagnostics would open a socket, write-xor-execute a memfd: the seccomp filter refuses both.
        ("DOTNET_EnableDiagnostics", "0"),
        ("DOTNET_EnableWriteXorExecute", "0"),
        ("DOTNET_gcServer", "0"),
        ("DOTNET_gcConcurrent", "0"),
        ("DOTNET_TieredPGO", "0"),
        ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"),
        ("TZ", "UTC"),
    ];
}
