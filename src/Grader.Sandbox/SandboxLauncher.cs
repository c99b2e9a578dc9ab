using Grader.Sandbox.Layers;
using Grader.Sandbox.Processes;
using Grader.Sandbox.Tiers;

namespace Grader.Sandbox;

/// <summary>Starts programs inside the sandbox, in the strongest tier that this machine can have. One for the whole service.</summary>
public sealed class SandboxLauncher : IDisposable
{
    private readonly SandboxEnvironment parts;
    private readonly Lazy<Task<ChosenTier>> tier;
    private readonly CancellationTokenSource stopping = new();
    private TierLauncher? fence;
    private bool isDisposed;

    /// <exception cref="SandboxUnavailableException">The installation lacks a part.</exception>
    public SandboxLauncher(SandboxOptions options)
    {
        parts = new(options);
        tier = new(ChooseAsync);
    }

    /// <summary>What stands between the programs and this machine; found out by starting one and looking from inside.</summary>
    /// <exception cref="SandboxUnavailableException">No tier that is strong enough holds here; says why, and what to do.</exception>
    public async Task<SandboxLayers> ExamineAsync() => (await tier.Value.ConfigureAwait(false)).Layers;

    /// <summary>The folder of a program's published files.</summary>
    public string FolderOf(string program) => Path.Combine(parts.Programs, program);

    /// <summary>Starts a program and waits for its first frame, by which it says that it is ready.</summary>
    /// <exception cref="SandboxUnavailableException">The program did not come up, or no tier is strong enough.</exception>
    public async Task<SandboxedProcess> StartAsync(SandboxProgram program, CancellationToken cancellationToken)
    {
        var chosen = await tier.Value.WaitAsync(cancellationToken).ConfigureAwait(false);
        return await chosen.TierLauncher.StartAsync(program, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>After every program has been disposed. A second call does nothing.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref isDisposed, true)) return;
        stopping.Cancel();
        stopping.Dispose();
        fence?.Dispose();
        parts.Dispose();
    }

    private async Task<ChosenTier> ChooseAsync()
    {
        var chosen = await TierChoice.MakeAsync(parts, stopping.Token).ConfigureAwait(false);
        fence = chosen.TierLauncher;
        return chosen;
    }
}
