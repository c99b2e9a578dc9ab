using Grader.Sandbox.Launching;
using Grader.Sandbox.Processes;

namespace Grader.Sandbox.Tiers;

/// <summary>Starts programs inside the sandbox, in the strongest tier that this machine offers. One for the whole service.</summary>
public sealed class SandboxLauncher : IDisposable
{
    private readonly SandboxEnvironment environment;
    private readonly Lazy<Task<ChosenTier>> tier;
    private readonly CancellationTokenSource stopping = new();
    private TierLauncher? launcher;
    private bool isDisposed;

    /// <exception cref="SandboxUnavailableException">The installation is incomplete.</exception>
    public SandboxLauncher(SandboxOptions options)
    {
        environment = new(options);
        tier = new(ChooseAsync);
    }

    /// <summary>The layers between the programs and this machine, checked from inside by a program started in them.</summary>
    /// <exception cref="SandboxUnavailableException">No tier that is strong enough holds; the message says why and what to do.</exception>
    public async Task<SandboxLayers> ExamineAsync() => (await tier.Value.ConfigureAwait(false)).Layers;

    /// <summary>The folder of a program's published files.</summary>
    public string FolderOf(string program) => Path.Combine(environment.Programs, program);

    /// <summary>Starts a program and waits for its first frame, which says that the program is ready.</summary>
    /// <exception cref="SandboxUnavailableException">The program did not start, or no tier is strong enough.</exception>
    public async Task<SandboxedProcess> StartAsync(SandboxProgram program, CancellationToken cancellationToken)
    {
        var chosen = await tier.Value.WaitAsync(cancellationToken).ConfigureAwait(false);
        return await chosen.TierLauncher.StartAsync(program, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a program without a sandbox, and drops what it prints. Only for what comes with Grader and reads nothing of a student.
    /// </summary>
    /// <returns>False if it cannot be started, fails, or takes longer than the limit.</returns>
    public Task<bool> RunTrustedAsync(string path, IEnumerable<string> arguments, TimeSpan limit) =>
        new TrustedProgram(environment.Starter, path).RunAsync(arguments, limit);

    /// <summary>Call after every program has been disposed. A second call does nothing.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref isDisposed, true)) return;
        stopping.Cancel();
        stopping.Dispose();
        launcher?.Dispose();
        environment.Dispose();
    }

    private async Task<ChosenTier> ChooseAsync()
    {
        var chosen = await TierChoice.MakeAsync(environment, stopping.Token).ConfigureAwait(false);
        launcher = chosen.TierLauncher;
        return chosen;
    }
}
