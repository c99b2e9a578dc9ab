using System.Collections;
using System.Diagnostics;

namespace Grader.Probes.Sources;

/// <summary>An enumerator over a probe.</summary>
[StackTraceHidden]
internal sealed class Cursor<T>(SequenceProbe<T> source, Tally tally) : IEnumerator<T>
{
    private T? current;
    private int position;
    private Stage stage;

    private enum Stage : byte
    {
        Opened,
        AtItem,
        Ended,
        Closed,
    }

    public T Current
    {
        get
        {
            tally.Reads++;
            if (stage != Stage.AtItem) tally.ReadsOutside++;
            else if (!source.OnlyCounts) source.ThrowPlanned(FaultPoint.Current, position - 1);
            return current!;
        }
    }

    object? IEnumerator.Current => Current;

    public bool MoveNext()
    {
        if (stage != Stage.AtItem && !IsFirst()) return false;

        // A pull that throws ends the sequence: an iterator whose body threw is finished too.
        stage = Stage.Ended;
        if (IsLetThrough() && source.TryMake(position, out current))
        {
            stage = Stage.AtItem;
            if (!source.OnlyCounts) source.RecordPull(position, current);
            position++;
            return true;
        }

        current = default;
        source.CountEnd(tally);
        return false;
    }

    public void Dispose()
    {
        if (stage == Stage.Closed) return;
        stage = Stage.Closed;
        current = default;
        source.CountDisposal(tally);
        source.ThrowPlanned(FaultPoint.Dispose, 0);
    }

    public void Reset() => Throwing.Reset();

    public override string ToString() => source.Session.EnumeratorAlias;

    private bool IsLetThrough()
    {
        if (!source.OnlyCounts) return source.TryCountPull(tally, position);
        tally.Pulls++;
        return true;
    }

    /// <summary>False where there is nothing left to ask for.</summary>
    private bool IsFirst()
    {
        switch (stage)
        {
            case Stage.Opened:
                return true;
            case Stage.Closed:
                tally.PullsAfterDisposal++;
                return false;
            default:
                tally.PullsAfterEnd++;
                return false;
        }
    }
}
