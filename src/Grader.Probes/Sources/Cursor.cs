using System.Collections;
using Grader.Probes.Sessions;

namespace Grader.Probes.Sources;

/// <summary>An enumerator over a probe. The name is plain on purpose: it is what student code could see of it.</summary>
internal sealed class Cursor<T>(SequenceProbe<T> source, Tally tally) : IEnumerator<T>
{
    private T? current;
    private int position;
    private bool started;
    private bool ended;
    private bool closed;

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

    object? IEnumerator.Current => Current;

    public bool MoveNext()
    {
        if (closed || ended) return Outside();
        if (!started)
        {
            started = true;
            tally.Pulled++;
        }

        // A pull that throws ends the sequence: an iterator whose body threw is finished too.
        ended = true;
        if (source.TryCountPull(tally, position) && source.TryMake(position, out current))
        {
            ended = false;
            source.RecordPull(position++, current);
            return true;
        }

        current = default;
        tally.Ends++;
        source.Record(EventKind.End);
        return false;
    }

    public void Dispose()
    {
        if (closed) return;
        closed = true;
        current = default;
        tally.Disposals++;
        if (started) tally.PulledDisposals++;
        source.Record(EventKind.Dispose);
        source.ThrowPlanned(FaultPoint.Dispose, 0);
    }

    public void Reset() => throw new NotSupportedException();

    public override string ToString() => "probe";

    private bool Outside()
    {
        if (closed) tally.PullsAfterDisposal++;
        else tally.PullsAfterEnd++;
        return false;
    }
}
