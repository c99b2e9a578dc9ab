using System.Collections.Concurrent;
using Grader.Sandbox.Processes;

namespace Grader.Sandbox.Pools;

/// <summary>
/// Programs that are started before they are needed and used once. Whoever takes one has the next one started.
/// </summary>
public sealed class WarmPool : IAsyncDisposable
{
    private readonly SandboxLauncher launcher;
    private readonly SandboxProgram program;
    private readonly ConcurrentQueue<Task<SandboxedProcess>> ready = new();
    private readonly CancellationTokenSource stopping = new();

    /// <param name="size">How many wait at a time, from 1.</param>
    public WarmPool(SandboxLauncher launcher, SandboxProgram program, int size)
    {
        this.launcher = launcher;
        this.program = program;
        for (var i = 0; i < size; i++) StartNext();
    }

    /// <summary>A ready program, which the caller disposes.</summary>
    /// <exception cref="SandboxUnavailableException">It could not be started.</exception>
    public async Task<SandboxedProcess> TakeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            // The queue holds as many as the pool's size plus those asked for, so there is always one.
            StartNext();
            ready.TryDequeue(out var next);
            SandboxedProcess process;
            try
            {
                process = await next!.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                ready.Enqueue(next!);
                throw;
            }

            if (!process.Exited.IsCompleted) return process;

            // It died while it waited: killed by the kernel or an operator.
            await process.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Completes when the first program is ready.</summary>
    /// <exception cref="SandboxUnavailableException">It could not be started.</exception>
    public Task WhenReadyAsync() => ready.TryPeek(out var first) ? first : Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        while (ready.TryDequeue(out var next))
        {
            try
            {
                await (await next.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is OperationCanceledException or SandboxUnavailableException)
            {
                // It never came up.
            }
        }

        stopping.Dispose();
    }

    private void StartNext() => ready.Enqueue(launcher.StartAsync(program, stopping.Token));
}
