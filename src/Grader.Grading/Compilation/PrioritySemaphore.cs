namespace Grader.Grading.Compilation;

/// <summary>
/// Lets so many in at a time, in the order in which they came; but whoever is patient lets everybody go first who is
/// not.
/// </summary>
internal sealed class PrioritySemaphore(int places)
{
    private readonly Lock gate = new();
    private readonly Queue<TaskCompletionSource> foreground = new();
    private readonly Queue<TaskCompletionSource> patient = new();
    private int free = places;

    /// <summary>Completes when the caller is in; it then has to <see cref="Leave"/>.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up and is not in.</exception>
    public async Task EnterAsync(bool isBackground, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            if (free > 0)
            {
                free--;
                return;
            }

            (isBackground ? patient : foreground).Enqueue(turn);
        }

        using var givingUp = cancellationToken.Register(() => turn.TrySetCanceled(cancellationToken));
        await turn.Task.ConfigureAwait(false);
    }

    public void Leave()
    {
        lock (gate)
        {
            while (foreground.TryDequeue(out var next) || patient.TryDequeue(out next))
            {
                // False for those that gave up.
                if (next.TrySetResult()) return;
            }

            free++;
        }
    }
}
