using System.ComponentModel;
using System.Diagnostics;
using Grader.Guest;
using Grader.Guest.Seccomp;
using Grader.Sandbox.Bubblewrap;
using Grader.Sandbox.Gate;
using Grader.Sandbox.Processes;
using Grader.Sandbox.Users;

namespace Grader.Sandbox.Layers;

/// <summary>Starts programs behind a certain set of layers.</summary>
internal sealed class TierLauncher : IDisposable
{
    private readonly SandboxEnvironment parts;
    private readonly SandboxLayer layers;
    private readonly SeccompFile? seccompFile;
    private readonly BubblewrapCommand? bubblewrap;
    private readonly GateCommand gate;

    /// <param name="forbidsUserNamespaces">False for a bubblewrap that does not know how to.</param>
    /// <param name="logsCalls">Allows and logs the system calls that are on no list. Never for student code.</param>
    /// <exception cref="SandboxUnavailableException">bubblewrap is asked for and not there.</exception>
    public TierLauncher(SandboxEnvironment parts, SandboxLayer layers, bool forbidsUserNamespaces = true, bool logsCalls = false)
    {
        this.parts = parts;
        this.layers = layers;
        gate = new(parts.Runtime, FolderOf(GateCommand.Program), layers, logsCalls);
        if (!Has(SandboxLayer.Namespaces)) return;
        var program = BubblewrapProgram.Find(parts.Options.Bubblewrap);
        if (Has(SandboxLayer.Seccomp) && Processor.Current is { } processor)
            seccompFile = new(processor, logsCalls ? SeccompAction.Log : SeccompAction.NotPermitted);
        bubblewrap = new(program, parts.Runtime, forbidsUserNamespaces, seccompFile is not null);
    }

    /// <summary>Starts a program and waits for its first frame, by which it says that it is ready.</summary>
    /// <exception cref="SandboxUnavailableException">The program did not come up.</exception>
    public async Task<SandboxedProcess> StartAsync(SandboxProgram program, CancellationToken cancellationToken)
    {
        var process = await SpawnAsync(program).ConfigureAwait(false);
        var patience = parts.Options.StartTimeout;
        try
        {
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            timeout.CancelAfter(patience);
            if (await process.Output.ReadAsync(timeout.Token).ConfigureAwait(false) is { } greeting)
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
                OperationCanceledException when !cancellationToken.IsCancellationRequested =>
                    new SandboxUnavailableException($"{program.Name} was not ready within {patience}.", exception),
                InvalidDataException or IOException =>
                    new SandboxUnavailableException($"{program.Name} did not start in the sandbox: {exception.Message}", exception),
                _ => exception,
            };
        }
    }

    public void Dispose() => seccompFile?.Dispose();

    private string FolderOf(string program) => Path.Combine(parts.Programs, program);

    private bool Has(SandboxLayer layer) => layers.HasFlag(layer);

    private async Task<SandboxedProcess> SpawnAsync(SandboxProgram program)
    {
        var folder = FolderOf(program.Name);
        if (!File.Exists(Path.Combine(folder, program.Name + ".dll")))
            throw new SandboxUnavailableException($"{program.Name}.dll is not below {parts.Programs}; build the solution.");

        var user = Has(SandboxLayer.OwnUser) && UserRange.CanBeHad ? parts.NewUser() : null;
        var belongings = new SandboxResources(Has(SandboxLayer.Cgroups) ? parts.NewCgroup(program) : null, user, bubblewrap is not null);
        try
        {
            var process = await parts.Starter.StartAsync(Launch(program, folder, belongings)).ConfigureAwait(false);
            return new(process, belongings, program.MaxFrameBytes);
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException)
        {
            await belongings.ReleaseAsync().ConfigureAwait(false);
            throw new SandboxUnavailableException($"The sandbox's launcher could not be started: {exception.Message}", exception);
        }
    }

    private ProcessStartInfo Launch(SandboxProgram program, string folder, SandboxResources belongings)
    {
        var info = new ProcessStartInfo(LaunchScript.Shell)
        {
            WorkingDirectory = "/",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Nothing of ours, not even for bubblewrap: a program could read it in /proc.
        info.Environment.Clear();
        foreach (var (name, value) in ProgramEnvironment.Of(program)) info.Environment[name] = value;
        var limits = Has(SandboxLayer.ResourceLimits)
            ? ResourceLimits.Of(program, belongings.Cgroup is null, belongings.User is not null)
            : "";
        foreach (var argument in LaunchScript.Arguments(
            limits, seccompFile?.Path, belongings.Cgroup?.Folders ?? [], Command(program, folder, belongings.User?.Id)))
        {
            info.ArgumentList.Add(argument);
        }

        return info;
    }

    private IReadOnlyList<string> Command(SandboxProgram program, string folder, int? user)
    {
        var arguments = ProgramArguments(program).ToArray();
        return bubblewrap is not null ? bubblewrap.Build(program, folder, arguments)
            : (layers & (SandboxLayer.Landlock | SandboxLayer.OwnUser | SandboxLayer.Seccomp)) != 0 ? gate.Build(program, folder, arguments, user)
            : [parts.Runtime.Dotnet, Path.Combine(folder, program.Name + ".dll"), .. arguments];
    }

    private IEnumerable<string> ProgramArguments(SandboxProgram program)
    {
        if (!Has(SandboxLayer.Lockdown)) yield return Lockdown.OffArgument;
        // Only in a user namespace of its own are other programs of the same user not counted.
        if (Has(SandboxLayer.ResourceLimits) && bubblewrap is not null)
        {
            yield return Lockdown.TasksArgument;
            yield return $"{program.MaxTasks}";
        }
    }
}
