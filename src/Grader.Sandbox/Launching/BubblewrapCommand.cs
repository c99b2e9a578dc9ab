using System.Text;

namespace Grader.Sandbox.Launching;

/// <summary>
/// The command line of one sandbox with its own namespaces and no place to write. Student code can read it in /proc/1/cmdline, so
/// bubblewrap takes the host's paths from a descriptor instead.
/// </summary>
/// <param name="forbidsUserNamespaces">False for a bubblewrap before 0.8, which cannot forbid them; the seccomp filter does.</param>
internal sealed class BubblewrapCommand(string bubblewrap, RuntimeView runtime, bool forbidsUserNamespaces, bool hasSeccomp)
{
    /// <summary>The launch script opens the seccomp filter here; bubblewrap closes it before it starts the program.</summary>
    public const int SeccompDescriptor = 9;

    /// <summary>The launch script opens the mounts here, for <c>--args</c>.</summary>
    public const int MountsDescriptor = 8;

    public const string NoUserNamespaces = "--disable-userns";

    private const string Nowhere = "/dev/null";
    private const string Randomness = "/dev/urandom";

    /// <summary>Options that mount what the program sees, each ended by NUL.</summary>
    public byte[] Mounts(SandboxProgram program, string programFolder) => Encoding.UTF8.GetBytes(string.Concat(
        runtime.MountsFor(program).Append((programFolder, "/app")).Select(mount => $"--ro-bind\0{mount.Item1}\0{mount.Item2}\0")));

    public IReadOnlyList<string> Build(SandboxProgram program, IEnumerable<string> programArguments)
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
        arguments.AddRange(["--args", $"{MountsDescriptor}", "--remount-ro", "/proc", "--remount-ro", "/", "--chdir", "/"]);
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
/// What bubblewrap reads from a descriptor: a file without a name, so that nothing is left of it however this process ends. The launch
/// script opens it through this process's descriptor.
/// </summary>
internal sealed class NamelessFile : IDisposable
{
    private readonly FileStream file;

    public NamelessFile(ReadOnlySpan<byte> content)
    {
        var path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"grader-{Guid.NewGuid():N}.tmp");
        file = new(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            UnixCreateMode = UnixFileMode.UserRead,
        });
        File.Delete(path);
        file.Write(content);
        file.Flush();
        Path = $"/proc/{Environment.ProcessId}/fd/{file.SafeFileHandle.DangerousGetHandle()}";
    }

    public string Path { get; }

    public void Dispose() => file.Dispose();
}
