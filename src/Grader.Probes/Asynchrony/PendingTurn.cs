using System.Threading.Tasks.Sources;

namespace Grader.Probes.Asynchrony;

/// <summary>An operation behind a ValueTask. Asking for its result before it is there is what blocking looks like from inside, and is
/// latched. It completes once: by the gate, by the thread pool when it is awaited, or by its token.</summary>
internal sealed class PendingTurn<T> : Turn, IValueTaskSource<T>, IValueTaskSource, IThreadPoolWorkItem
{
    private readonly Instrument owner;
    private readonly Func<T> work;
    private readonly Action settled;
    private readonly AsyncGate? gate;
    private readonly CancellationToken token;
    private readonly CancellationTokenRegistration registration;
    private ManualResetValueTaskSourceCore<T> core;
    private int completed;

    /// <param name="owner">The probe, whose session gets the violation.</param>
    /// <param name="work">Makes the result when the operation completes.</param>
    /// <param name="settled">Runs before the result is visible, however the operation ends.</param>
    /// <param name="gate">Where to wait; null to complete by itself when awaited.</param>
    public PendingTurn(Instrument owner, Func<T> work, Action settled, AsyncGate? gate, CancellationToken token)
    {
        (this.owner, this.work, this.settled, this.gate, this.token) = (owner, work, settled, gate, token);
        gate?.Add(this);
        registration = token.UnsafeRegister(static turn => ((PendingTurn<T>)turn!).Cancel(), this);
    }

    public ValueTask<T> Task => new(this, core.Version);

    public ValueTask TaskWithoutResult => new(this, core.Version);

    public override void Complete()
    {
        if (Interlocked.Exchange(ref completed, 1) != 0) return;
        registration.Unregister();
        T result;
        try
        {
            result = work();
        }
        catch (Exception error)
        {
            // Whatever the source throws is the operation's result, planned faults and violations alike.
            settled();
            core.SetException(error);
            return;
        }

        settled();
        core.SetResult(result);
    }

    public T GetResult(short version)
    {
        ThrowIfNotReady(version);
        return core.GetResult(version);
    }

    void IValueTaskSource.GetResult(short token) => GetResult(token);

    public ValueTaskSourceStatus GetStatus(short token) => core.GetStatus(token);

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags)
    {
        core.OnCompleted(continuation, state, token, flags);
        if (gate is null) ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    void IThreadPoolWorkItem.Execute() => Complete();

    public override string ToString() => owner.Session.Alias;

    private void ThrowIfNotReady(short version)
    {
        if (core.GetStatus(version) == ValueTaskSourceStatus.Pending) throw owner.Session.Latch(AsyncFindings.AskedBeforeReady());
    }

    private void Cancel()
    {
        if (Interlocked.Exchange(ref completed, 1) != 0) return;
        gate?.Remove(this);
        settled();
        core.SetException(new OperationCanceledException(token));
    }
}

/// <summary>One asynchronous operation of a probe that has not come back yet.</summary>
internal abstract class Turn
{
    /// <summary>Does the work and runs whatever awaits it. A second completion does nothing.</summary>
    public abstract void Complete();
}
