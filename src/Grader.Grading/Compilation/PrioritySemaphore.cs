namespace Grader.Grading.Compilation;

/// <summary>
/// Lets <paramref name="places"/> callers in at a time, in the order of their arrival; foreground callers go before background callers.
/// </summary>
internal sealed class PrioritySemaphore(int places)
{
    private readonly Lock gate = new();
    private readonly Queue<TaskCompletionSource> foreground = new();
    private readonly Queue<TaskCompletionSource> background = new();
    private int free = places;

    /// <summary>Completes when the caller is in; it must then <see cref="Leave"/>.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up and is not in.</exception>
    public async Task EnterAsync(bool isBackground, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            if (free > 0)
            {
                free--;
                return;
            }

            (isBackground ? background : foreground).Enqueue(waiter);
        }

        using var giveUp = cancellationToken.Register(() => waiter.TrySetCanceled(cancellationToken));
        await waiter.Task.ConfigureAwait(false);
    }

    public void Leave()
    {
        lock (gate)
        {
            while (foreground.TryDequeue(out var next) || background.TryDequeue(out next))
            {
                // False for a caller that gave up.
                if (next.TrySetResult()) return;
            }

            free++;
        }
    }
}
