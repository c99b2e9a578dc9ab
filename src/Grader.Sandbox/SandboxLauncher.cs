using System.ComponentModel;
using System.Diagnostics;
using Grader.Sandbox.Bubblewrap;
using Grader.Sandbox.Cgroups;
using Grader.Sandbox.Processes;
using Grader.Sandbox.Seccomp;

namespace Grader.Sandbox;

/// <summary>Starts programs inside the sandbox. One for the whole service.</summary>
public sealed class SandboxLauncher : IDisposable
{
    private readonly SandboxOptions options;
    private readonly ProcessStarter starter = new();
    private readonly BubblewrapCommand command;
    private readonly ICgroupHierarchy? cgroups;
    private readonly string? seccompFile;
    private readonly string programsDirectory;
    private long started;

    /// <exception cref="SandboxUnavailableException">The machine or the installation lacks a part.</exception>
    public SandboxLauncher(SandboxOptions options)
    {
        this.options = options;
        BubblewrapProgram.Require(options.Bubblewrap);
        programsDirectory = ProgramsDirectory.Find(options.ProgramsDirectory);
        cgroups = options.UseCgroups ? CgroupHierarchy.Discover() : null;
        seccompFile = SeccompFilter.IsSupported ? WriteSeccompProgram() : null;
        command = new(options, RuntimeView.Discover(), seccompFile is not null);
        Layers = new(cgroups?.Version, seccompFile is not null);
    }

    /// <summary>What stands between the programs and this machine.</summary>
    public SandboxLayers Layers { get; }

    /// <summary>The folder of a program's published files.</summary>
    public string FolderOf(string program) => Path.Combine(programsDirectory, program);

    /// <summary>Starts a program and waits for its first frame, by which it says that it is ready.</summary>
    /// <exception cref="SandboxUnavailableException">The program did not come up.</exception>
    public async Task<SandboxedProcess> StartAsync(SandboxProgram program, CancellationToken cancellationToken)
    {
        var process = await SpawnAsync(program).ConfigureAwait(false);
        try
        {
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            timeout.CancelAfter(options.StartTimeout);
            if (await process.Output.ReadAsync(timeout.Token).ConfigureAwait(false) is not null) return process;

            var exit = await process.Exited.ConfigureAwait(false);
            throw new SandboxUnavailableException(
                $"{program.Name} did not start in the sandbox (exit {exit.ExitCode}). {exit.ErrorOutput.Trim()}");
        }
        catch (Exception exception)
        {
            await process.DisposeAsync().ConfigureAwait(false);
            if (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
                throw new SandboxUnavailableException($"{program.Name} was not ready within {options.StartTimeout}.", exception);
            throw;
        }
    }

    public void Dispose()
    {
        starter.Dispose();
        if (seccompFile is not null) File.Delete(seccompFile);
    }

    private async Task<SandboxedProcess> SpawnAsync(SandboxProgram program)
    {
        var folder = FolderOf(program.Name);
        if (!File.Exists(Path.Combine(folder, program.Name + ".dll")))
            throw new SandboxUnavailableException($"{program.Name}.dll is not below {programsDirectory}; build the solution.");

        var cgroup = cgroups?.Create(CgroupHierarchy.NameFor(Interlocked.Increment(ref started)), program);
        try
        {
            var info = new ProcessStartInfo(LaunchScript.Shell)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            foreach (var argument in LaunchScript.Arguments(program, seccompFile, cgroup?.Folders ?? [], command.Build(program, folder)))
                info.ArgumentList.Add(argument);
            return new(await starter.StartAsync(info).ConfigureAwait(false), cgroup, program.MaxFrameBytes);
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException)
        {
            cgroup?.Dispose();
            throw new SandboxUnavailableException($"The sandbox's launcher could not be started: {exception.Message}", exception);
        }
    }

    private static string WriteSeccompProgram()
    {
        var path = Path.Combine(Path.GetTempPath(), $"grader-seccomp-{Environment.ProcessId}-{Guid.NewGuid():N}.bpf");
        using var file = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead,
        });
        file.Write(SeccompFilter.Build());
        return path;
    }
}
