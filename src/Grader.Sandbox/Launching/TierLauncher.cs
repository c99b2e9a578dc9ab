using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using Grader.Guest;
using Grader.Guest.Kernel;
using Grader.Guest.Seccomp;
using Grader.Sandbox.Processes;
using Grader.Sandbox.Resources;

namespace Grader.Sandbox.Launching;

/// <summary>Starts programs behind one set of layers.</summary>
internal sealed class TierLauncher : IDisposable
{
    // Without the first a program may send itself any signal; without the second it may choose its exit code.
    private const SandboxLayer SignalLayers = SandboxLayer.Seccomp | SandboxLayer.Lockdown;

    private const SandboxLayer GateLayers = SandboxLayer.Landlock | SandboxLayer.OwnUser | SandboxLayer.Seccomp;

    private static readonly TimeSpan SamplePeriod = TimeSpan.FromMilliseconds(250);

    private readonly SandboxEnvironment environment;
    private readonly SandboxLayer layers;
    private readonly NamelessFile? seccompFile;
    private readonly ConcurrentDictionary<string, Lazy<NamelessFile>> mountsFiles = new(StringComparer.Ordinal);
    private readonly BubblewrapCommand? bubblewrap;
    private readonly GateCommand gate;

    /// <param name="forbidsUserNamespaces">False for a bubblewrap that cannot forbid them.</param>
    /// <param name="logsCalls">Allows and logs system calls on no list. Never for student code.</param>
    /// <exception cref="SandboxUnavailableException">bubblewrap is needed and not installed.</exception>
    public TierLauncher(SandboxEnvironment environment, SandboxLayer layers, bool forbidsUserNamespaces = true, bool logsCalls = false)
    {
        this.environment = environment;
        this.layers = layers;
        gate = new(environment.Runtime, FolderOf(GateCommand.Program), layers, logsCalls);
        if (!Has(SandboxLayer.Namespaces)) return;
        var program = BubblewrapProgram.Find(environment.Options.Bubblewrap);
        if (Has(SandboxLayer.Seccomp) && Processor.Current is { } processor)
            seccompFile = new(SandboxFilter.Build(processor, logsCalls ? SeccompAction.Log : SeccompAction.NotPermitted));
        bubblewrap = new(program, environment.Runtime, forbidsUserNamespaces, seccompFile is not null);
    }

    /// <summary>Starts a program and waits for its first frame, which says that the program is ready.</summary>
    /// <exception cref="SandboxUnavailableException">The program did not come up.</exception>
    public async Task<SandboxedProcess> StartAsync(SandboxProgram program, CancellationToken cancellationToken)
    {
        var process = await SpawnAsync(program).ConfigureAwait(false);
        try
        {
            if (await GreetingAsync(program, process, cancellationToken).ConfigureAwait(false) is { } greeting)
            {
                process.Greeting = greeting;
                return process;
            }

            var exit = await process.Exited.ConfigureAwait(false);
            throw new SandboxUnavailableException(
                $"{program.Name} did not start in the sandbox (exit {exit.ExitCode}). {exit.ErrorOutput.Trim()}");
        }
        catch (Exception exception)
        {
            await process.DisposeAsync().ConfigureAwait(false);
            throw exception switch
            {
                InvalidDataException or IOException =>
                    new SandboxUnavailableException($"{program.Name} did not start in the sandbox: {exception.Message}", exception),
                _ => exception,
            };
        }
    }

    private async Task<byte[]?> GreetingAsync(SandboxProgram program, SandboxedProcess process, CancellationToken cancellationToken)
    {
        var limit = new StartLimit(environment.Options.StartCpu, environment.Options.StartTimeout);
        var greeting = process.Output.ReadAsync(cancellationToken).AsTask();
        while (await Task.WhenAny(greeting, Task.Delay(SamplePeriod, CancellationToken.None)).ConfigureAwait(false) != greeting)
        {
            if (limit.Add(process.ReadStartUsage(), SamplePeriod) is { } reason)
                throw new SandboxUnavailableException($"{program.Name} did not become ready: {reason}.");
        }

        return await greeting.ConfigureAwait(false);
    }

    public void Dispose()
    {
        seccompFile?.Dispose();
        foreach (var file in mountsFiles.Values) file.Value.Dispose();
    }

    private string FolderOf(string program) => Path.Combine(environment.Programs, program);

    private bool Has(SandboxLayer layer) => layers.HasFlag(layer);

    private async Task<SandboxedProcess> SpawnAsync(SandboxProgram program)
    {
        var folder = FolderOf(program.Name);
        if (!File.Exists(Path.Combine(folder, program.Name + ".dll")))
            throw new SandboxUnavailableException($"{program.Name}.dll is not below {environment.Programs}; build the solution.");

        var user = Has(SandboxLayer.OwnUser) && UserRange.IsAvailable ? environment.NewUser() : null;
        var cgroup = Has(SandboxLayer.Cgroups) ? environment.NewCgroup(program) : null;
        var resources = new SandboxResources(cgroup, user, HasReaper: bubblewrap is not null);
        try
        {
            var process = await environment.Starter.StartAsync(Launch(program, folder, resources)).ConfigureAwait(false);
            return new(process, resources, program.MaxFrameBytes, Has(SignalLayers) && Processor.Current is not null);
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException)
        {
            await resources.ReleaseAsync().ConfigureAwait(false);
            throw new SandboxUnavailableException($"The sandbox's launch script could not be started: {exception.Message}", exception);
        }
    }

    private ProcessStartInfo Launch(SandboxProgram program, string folder, SandboxResources resources)
    {
        var info = new ProcessStartInfo(LaunchScript.Shell)
        {
            WorkingDirectory = "/",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Nothing of the service's, not even for bubblewrap: a program could read it in /proc.
        info.Environment.Clear();
        foreach (var (name, value) in ProgramEnvironment.Of(program)) info.Environment[name] = value;
        var limits = Has(SandboxLayer.ResourceLimits)
            ? ResourceLimits.Of(program, resources.Cgroup is null, resources.User is not null)
            : "";
        foreach (var argument in LaunchScript.Arguments(
            limits, seccompFile?.Path, MountsFile(program, folder)?.Path, resources.Cgroup?.Folders ?? [],
            Command(program, folder, resources.User?.Id)))
        {
            info.ArgumentList.Add(argument);
        }

        return info;
    }

    /// <summary>Written once for each program.</summary>
    private NamelessFile? MountsFile(SandboxProgram program, string folder) => bubblewrap is null
        ? null
        : mountsFiles.GetOrAdd(program.Name, _ => new(() => new(bubblewrap.Mounts(program, folder)))).Value;

    private IReadOnlyList<string> Command(SandboxProgram program, string folder, int? user)
    {
        var arguments = ProgramArguments(program).ToArray();
        return bubblewrap is not null ? bubblewrap.Build(program, arguments)
            : (layers & GateLayers) != 0 ? gate.Build(program, folder, arguments, user)
            : [environment.Runtime.Dotnet, Path.Combine(folder, program.Name + ".dll"), .. arguments];
    }

    private IEnumerable<string> ProgramArguments(SandboxProgram program)
    {
        if (!Has(SandboxLayer.Lockdown)) yield return Lockdown.OffArgument;
        if (program.ProtectsCode) yield return Lockdown.CodeArgument;
        if (program.ProtectsCode && Has(SandboxLayer.ResourceLimits))
        {
            yield return Lockdown.FilesArgument;
            yield return $"{ResourceLimits.FileBytes}";
        }

        // Only in its own user namespace does the kernel not count the user's other programs.
        if (Has(SandboxLayer.ResourceLimits) && bubblewrap is not null)
        {
            yield return Lockdown.TasksArgument;
            yield return $"{program.MaxTasks}";
        }
    }
}
