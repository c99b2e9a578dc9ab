using Grader.Guest.Kernel;
using Grader.Guest.Seccomp;

namespace Grader.Sandbox.Launching;

/// <summary>The command line of one sandbox with its own namespaces and no place to write.</summary>
/// <param name="forbidsUserNamespaces">False for a bubblewrap before 0.8, which cannot forbid them; the seccomp filter does.</param>
internal sealed class BubblewrapCommand(string bubblewrap, RuntimeView runtime, bool forbidsUserNamespaces, bool hasSeccomp)
{
    /// <summary>The launch script opens the seccomp filter here; bubblewrap closes it before it starts the program.</summary>
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
            // Not --dev, which adds terminals, shared memory and a writable folder.
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

/// <summary>The bwrap program on this machine.</summary>
internal static class BubblewrapProgram
{
    /// <summary>Its path, because it is started without an environment and so without PATH.</summary>
    /// <exception cref="SandboxUnavailableException">It is not installed.</exception>
    public static string Find(string nameOrPath)
    {
        var candidates = nameOrPath.Contains('/')
            ? [Path.GetFullPath(nameOrPath)]
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, nameOrPath));
        return candidates.FirstOrDefault(File.Exists) ?? throw new SandboxUnavailableException(
            $"Tier A of the sandbox needs bubblewrap, and '{nameOrPath}' is not installed. Install it with `apt-get install bubblewrap`.");
    }
}

/// <summary>
/// The filter as bubblewrap takes it: in a file. The file has no name, so that nothing is left of it however this process
/// ends; the launch script opens it through this process's descriptor.
/// </summary>
internal sealed class SeccompFile : IDisposable
{
    private readonly FileStream file;

    public SeccompFile(Processor processor, uint refusal)
    {
        var path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"grader-{Guid.NewGuid():N}.bpf");
        file = new(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            UnixCreateMode = UnixFileMode.UserRead,
        });
        File.Delete(path);
        file.Write(SandboxFilter.Build(processor, refusal));
        file.Flush();
        Path = $"/proc/{Environment.ProcessId}/fd/{file.SafeFileHandle.DangerousGetHandle()}";
    }

    public string Path { get; }

    public void Dispose() => file.Dispose();
}
