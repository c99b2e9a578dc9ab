using System.Diagnostics;
using Grader.Probes.Asynchrony;

namespace Grader.Probes;

/// <summary>A source that is read asynchronously: its operations can be held back, and it remembers the token it got.</summary>
[StackTraceHidden]
public abstract class AsyncSourceProbe : SourceProbe
{
    private CancellationToken lastToken;

    private protected AsyncSourceProbe(AsyncMode mode, int? length)
        : base(length) => Mode = mode;

    /// <summary>How its operations complete.</summary>
    public AsyncMode Mode { get; internal set; }

    /// <summary>The token that the source received last; None if it received none.</summary>
    public CancellationToken ReceivedToken => lastToken;

    /// <summary>How many operations wait for <see cref="ReleaseOne"/>.</summary>
    public int Waiting => Gate.Waiting;

    internal AsyncGate Gate { get; private set; } = new();

    /// <summary>Lets the operation through that has waited longest; its continuation runs before this returns.</summary>
    /// <returns>False where none waits.</returns>
    public bool ReleaseOne() => Gate.ReleaseOne();

    internal Task NextWaiting() => Gate.NextArrival();

    internal override void Restart()
    {
        base.Restart();
        lastToken = default;
        Gate = new AsyncGate();
    }

    internal void NoteToken(CancellationToken token) => lastToken = token;

    /// <summary>Runs the work in the way of <see cref="Mode"/>.</summary>
    internal ValueTask<TResult> Run<TResult>(Func<TResult> work, Action settled, CancellationToken token)
    {
        if (token.IsCancellationRequested)
        {
            settled();
            return ValueTask.FromCanceled<TResult>(token);
        }

        if (Mode != AsyncMode.Completed) return Pending(work, settled, token).Task;
        try
        {
            return new ValueTask<TResult>(work());
        }
        catch (Exception error)
        {
            // An async method's exception is in its task, never thrown at the caller.
            return ValueTask.FromException<TResult>(error);
        }
        finally
        {
            settled();
        }
    }

    internal PendingTurn<TResult> Pending<TResult>(Func<TResult> work, Action settled, CancellationToken token) =>
        new(this, work, settled, Mode == AsyncMode.Gated ? Gate : null, token);

    /// <summary>Runs with the source in a mode, and puts it back.</summary>
    internal async Task In(AsyncMode mode, Func<Task> run)
    {
        var before = Mode;
        Mode = mode;
        try
        {
            await run().ConfigureAwait(false);
        }
        finally
        {
            Mode = before;
        }
    }

    /// <summary>Lets the source's operations through, one by one, until the task has come back. Where nothing waits at the source, student
    /// code is on its way elsewhere, and is waited for without a clock.</summary>
    internal async Task ReleaseUntil(Task task)
    {
        while (!task.IsCompleted)
        {
            if (!ReleaseOne()) await Task.WhenAny(task, NextWaiting()).ConfigureAwait(false);
        }
    }
}
