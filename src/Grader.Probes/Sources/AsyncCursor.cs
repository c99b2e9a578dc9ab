using System.Diagnostics;

namespace Grader.Probes.Sources;

/// <summary>An async enumerator over a probe.</summary>
[StackTraceHidden]
internal sealed class AsyncCursor<T>(AsyncSequenceProbe<T> source, Tally tally, CancellationToken token)
    : IAsyncEnumerator<T>
{
    private T? current;
    private int position;
    private bool started;
    private bool ended;
    private bool closed;
    private int pending;

    public T Current
    {
        get
        {
            tally.Reads++;
            if (closed || ended || !started) tally.ReadsOutside++;
            else source.ThrowPlanned(FaultPoint.Current, position - 1);
            return current!;
        }
    }

    public ValueTask<bool> MoveNextAsync()
    {
        if (Interlocked.Exchange(ref pending, 1) != 0) throw source.Session.Latch(AsyncFindings.Overlapped());
        Interlocked.Increment(ref tally.InFlight);
        if (closed || ended)
        {
            if (closed) tally.PullsAfterDisposal++;
            else tally.PullsAfterEnd++;
            Settle();
            return new ValueTask<bool>(false);
        }

        started = true;
        return source.Run(Move, Settle, token);
    }

    public ValueTask DisposeAsync()
    {
        if (closed) return default;
        if (Volatile.Read(ref pending) != 0) source.Session.LatchOrLeave(AsyncFindings.DisposedWhilePending());
        closed = true;
        current = default;
        source.CountDisposal(tally);
        if (source.Mode == AsyncMode.Completed)
        {
            source.ThrowPlanned(FaultPoint.Dispose, 0);
            return default;
        }

        Interlocked.Increment(ref tally.DisposalsPending);
        return source.Pending(Disposed, () => Interlocked.Decrement(ref tally.DisposalsPending), default).TaskWithoutResult;
    }

    public override string ToString() => source.Session.EnumeratorAlias;

    private bool Move()
    {
        // A pull that throws ends the sequence: an iterator whose body threw is finished too.
        ended = true;
        if (source.TryCountPull(tally, position) && source.TryMake(position, out current))
        {
            ended = false;
            position++;
            return true;
        }

        current = default;
        source.CountEnd(tally);
        return false;
    }

    private bool Disposed()
    {
        source.ThrowPlanned(FaultPoint.Dispose, 0);
        return true;
    }

    private void Settle()
    {
        Interlocked.Decrement(ref tally.InFlight);
        Volatile.Write(ref pending, 0);
    }
}
