using Grader.Sandbox.Layers;

namespace Grader.Sandbox.Bubblewrap;

/// <summary>The command line of one sandbox: every namespace of its own, and nowhere to write.</summary>
/// <param name="bubblewrap">The path of the program.</param>
/// <param name="forbidsUserNamespaces">False for a bubblewrap before 0.8, which cannot; the seccomp filter does.</param>
internal sealed class BubblewrapCommand(string bubblewrap, RuntimeView runtime, bool forbidsUserNamespaces, bool hasSeccomp)
{
    /// <summary>The launcher script opens the seccomp program here; bubblewrap closes it before it starts the program.</summary>
    public const int SeccompDescriptor = 9;

    public const string NoUserNamespaces = "--disable-userns";

    private const string Nowhere = "/dev/null";
    private const string Randomness = "/dev/urandom";

    public IReadOnlyList<string> Build(SandboxProgram program, string programFolder, IEnumerable<string> programArguments)
    {
        List<string> arguments =
        [
            bubblewrap,
            "--unshare-all", "--unshare-user", "--die-with-parent", "--new-session",
            "--cap-drop", "ALL", "--hostname", "sandbox", "--clearenv",
            // Not --dev: no terminals, no shared memory, no folder that can be written.
            "--proc", "/proc", "--dev-bind", Nowhere, Nowhere, "--dev-bind", Randomness, Randomness,
        ];
        if (forbidsUserNamespaces) arguments.Add(NoUserNamespaces);
        foreach (var (outside, inside) in runtime.MountsFor(program)) arguments.AddRange(["--ro-bind", outside, inside]);
        arguments.AddRange(["--ro-bind", programFolder, "/app", "--remount-ro", "/proc", "--remount-ro", "/", "--chdir", "/"]);
        foreach (var (name, value) in ProgramEnvironment.Of(program)) arguments.AddRange(["--setenv", name, value]);
        if (hasSeccomp) arguments.AddRange(["--seccomp", $"{SeccompDescriptor}"]);
        arguments.AddRange([RuntimeView.DotnetPath, $"/app/{program.Name}.dll", .. programArguments]);
        return arguments;
    }
}
