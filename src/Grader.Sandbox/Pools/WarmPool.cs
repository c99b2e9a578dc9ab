using Grader.Sandbox.Processes;
using Grader.Sandbox.Tiers;

namespace Grader.Sandbox.Pools;

/// <summary>
/// Programs that are started before they are needed and used once. One starts with the pool, the others when the first is taken: whoever
/// never needs one pays for one. The next one starts when a taken one has ended, so that the start takes no CPU from a run; or at once if
/// none is left.
/// </summary>
public sealed class WarmPool : IAsyncDisposable
{
    private readonly SandboxLauncher launcher;
    private readonly SandboxProgram program;
    private readonly int size;
    private readonly Lock gate = new();
    private readonly Queue<Task<SandboxedProcess>> ready = new();
    private readonly CancellationTokenSource stopping = new();
    private int taken;
    private bool isUsed;
    private volatile bool hasBeenReady;
    private bool isDisposed;

    /// <param name="size">How many wait or are in use at a time, from 1. More are started on demand.</param>
    public WarmPool(SandboxLauncher launcher, SandboxProgram program, int size)
    {
        this.launcher = launcher;
        this.program = program;
        this.size = size;
        Refill();
    }

    /// <summary>A ready program, which the caller disposes.</summary>
    /// <exception cref="SandboxUnavailableException">The program could not be started.</exception>
    public async Task<SandboxedProcess> TakeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var next = Dequeue();
            SandboxedProcess process;
            try
            {
                process = await next.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            catch
            {
                PutBack(next);
                throw;
            }

            _ = process.Exited.ContinueWith(_ => Replace(), TaskScheduler.Default);
            if (!process.Exited.IsCompleted) return process;

            // It died while it waited, killed by the kernel or an operator.
            await process.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Completes when the first program is ready, and stays complete while the next ones start.</summary>
    /// <exception cref="SandboxUnavailableException">The first program, or the next one, could not be started.</exception>
    public Task WhenReadyAsync()
    {
        lock (gate) return ready.TryPeek(out var next) && (next.IsFaulted || !hasBeenReady) ? next : Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        Task<SandboxedProcess>[] waiting;
        lock (gate)
        {
            if (isDisposed) return;
            isDisposed = true;
            waiting = [.. ready];
            ready.Clear();
        }

        await stopping.CancelAsync().ConfigureAwait(false);
        foreach (var program in waiting) await EndAsync(program).ConfigureAwait(false);
        stopping.Dispose();
    }

    private Task<SandboxedProcess> Dequeue()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            taken++;
            var next = ready.TryDequeue(out var waiting) ? waiting : Start();
            if (!isUsed)
            {
                isUsed = true;
                Refill();
            }

            return next;
        }
    }

    private void PutBack(Task<SandboxedProcess> program)
    {
        lock (gate)
        {
            taken--;
            if (!isDisposed && !program.IsFaulted)
            {
                ready.Enqueue(program);
                return;
            }
        }

        _ = EndAsync(program);
    }

    private void Replace()
    {
        lock (gate) taken--;
        Refill();
    }

    private void Refill()
    {
        lock (gate)
        {
            while (!isDisposed && ready.Count + taken < (isUsed ? size : 1)) ready.Enqueue(Start());
        }
    }

    private async Task<SandboxedProcess> Start()
    {
        var process = await launcher.StartAsync(program, stopping.Token).ConfigureAwait(false);
        hasBeenReady = true;
        return process;
    }

    private static async Task EndAsync(Task<SandboxedProcess> program)
    {
        try
        {
            await (await program.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or SandboxUnavailableException)
        {
            // It never started.
        }
    }
}
