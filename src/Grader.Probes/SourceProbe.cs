using System.Diagnostics;
using Grader.Probes.Memory;
using Grader.Probes.Sources;

namespace Grader.Probes;

/// <summary>A source of items that counts what is done to it: a sequence, an async sequence or a text reader.</summary>
[StackTraceHidden]
public abstract class SourceProbe : Instrument
{
    private const long NoLimit = long.MaxValue;

    private readonly List<PlannedFault> faults = [];
    private long fuse = NoLimit;
    private bool blown;

    /// <param name="length">How many items; null for an infinite source.</param>
    private protected SourceProbe(int? length) => (Length, End) = (length, length ?? int.MaxValue);

    /// <summary>Enumerators or readers that were opened.</summary>
    public long Opens => Tally.Opens;

    /// <summary>MoveNext calls (lines asked for, with a reader), that which found the end included. Asking again after the end is legal and
    /// not counted.</summary>
    public long Pulls => Tally.Pulls;

    /// <summary>How often Current was read.</summary>
    public long CurrentReads => Tally.Reads;

    /// <summary>Enumerators or readers that were disposed; one that was disposed twice counts once.</summary>
    public long EffectiveDisposals => Tally.Disposals;

    internal override long Touches => Tally.Work + Tally.Opens;

    internal override long Work => Tally.Work;

    /// <summary>Whether an enumerator has found the end.</summary>
    internal bool HasEnded => Tally.Ends > 0;

    internal Tally Tally { get; private set; } = new();

    /// <summary>Pulls that gave an item.</summary>
    internal long ItemsPulled => Tally.Pulls - Tally.Ends;

    /// <summary>The item that was pulled last; null where there is none, or none that an output could be told by.</summary>
    internal virtual Snapshot? Newest => null;

    /// <summary>The number of items; null where there is no end.</summary>
    internal long? Length { get; }

    /// <summary>Takes note of every item that is made, to count the living later; null while nobody asks.</summary>
    internal Survivors? Survivors { get; set; }

    /// <summary>Pulling the item at this position or a later one is a violation.</summary>
    internal long TrapAt
    {
        get;
        set
        {
            field = value;
            Reconsider();
        }
    } = NoLimit;

    /// <summary>Whether a pull has only to be counted: nothing is planned, forbidden, limited, looked at or written down. Then long inputs
    /// cost little.</summary>
    internal bool OnlyCounts { get; private set; }

    /// <summary>Throws the exception, always the same instance, when the point is reached.</summary>
    /// <param name="ordinal">The position of the item from 0; without meaning for Open and Dispose.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ordinal is negative.</exception>
    public void ThrowAt(FaultPoint point, int ordinal, Exception error)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        ArgumentNullException.ThrowIfNull(error);
        Plan(new PlannedFault(point, ordinal, error));
    }

    /// <summary>Makes pulling the item at the position, from 0, or any later one a violation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    public void ForbidFrom(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        TrapAt = position;
    }

    /// <summary>Looks at the heap while items are pulled; null while nobody asks.</summary>
    internal Watermark? Watermark
    {
        get;
        set
        {
            field = value;
            Reconsider();
        }
    }

    /// <summary>A source without end gets another fuse until the result is disposed.</summary>
    internal IDisposable WithFuse(long pulls)
    {
        var usual = fuse;
        if (usual < pulls) SetFuse(pulls);
        return new Undo(() => SetFuse(usual));
    }

    /// <summary>Whether the source can be made longer than it is.</summary>
    internal bool CanBeLonger => Length > 0 && HasPlainItems;

    /// <summary>A source that can be made longer gives at least so many items until the result is disposed.</summary>
    internal IDisposable Lengthened(int least)
    {
        if (CanBeLonger) SetTimes((least / (int)Length!.Value) + 1);
        return new Undo(() => SetTimes(1));
    }

    internal void SetFuse(long pulls)
    {
        fuse = pulls;
        Reconsider();
    }

    internal void Plan(PlannedFault fault)
    {
        faults.Add(fault);
        Reconsider();
    }

    internal void Forget(PlannedFault fault)
    {
        faults.Remove(fault);
        Reconsider();
    }

    internal override void Restart()
    {
        Tally = new Tally();
        blown = false;
    }

    internal Tally CountOpen()
    {
        ThrowPlanned(FaultPoint.Open, 0);
        Tally.Opens++;
        Record(EventKind.Open);
        return Tally;
    }

    /// <summary>Counts a pull and lets whatever stands in its way throw.</summary>
    /// <returns>False when the fuse has blown before: the source pretends to end, so that swallowing loops end too.</returns>
    internal bool TryCountPull(Tally tally, long position)
    {
        tally.Pulls++;
        if (position >= TrapAt) throw Trap(position);
        if (tally.Pulls > fuse && !Blow(tally)) return false;
        if (faults.Count > 0) ThrowPlanned(FaultPoint.MoveNext, position);
        if (Watermark?.ExceededAt(tally.Pulls) is { } inUse)
            throw Session.Latch(MemoryFindings.PeaksAbove(Watermark.Allowed, inUse, tally.Pulls));
        return true;
    }

    /// <summary>Counts an end that was found.</summary>
    internal void CountEnd(Tally tally)
    {
        tally.Ends++;
        Record(EventKind.End);
    }

    /// <summary>Counts the first disposal of an enumerator.</summary>
    internal void CountDisposal(Tally tally)
    {
        tally.Disposals++;
        Record(EventKind.Dispose);
    }

    internal void ThrowPlanned(FaultPoint point, long ordinal)
    {
        if (faults.Count == 0) return;
        foreach (var fault in faults)
        {
            if (fault.Point != point || (fault.IsAtItem && fault.Ordinal != ordinal)) continue;
            Record(EventKind.Fault, fault.IsAtItem ? ordinal : -1);
            throw Throwing.Raise(fault.Reach(Session.Yields));
        }
    }

    /// <summary>The first position at which there is no item.</summary>
    private protected int End { get; private set; }

    /// <summary>How many times in a row each item comes; more than once only while the source is longer than it was made.</summary>
    private protected int Times { get; private set; } = 1;

    /// <summary>Whether its items may come more than once: one that is itself a source would be opened again.</summary>
    private protected virtual bool HasPlainItems => false;

    private protected sealed override void Reconsider() => OnlyCounts =
        !IsTraced && TrapAt == NoLimit && fuse == NoLimit && faults.Count == 0 && Watermark is null;

    private void SetTimes(int times) => (Times, End) = (times, Length is { } length ? (int)length * times : End);

    private PropertyViolationException Trap(long position)
    {
        Record(EventKind.Pull, position);
        return Session.Latch(SourceFindings.PulledForbidden(Session.Property, position));
    }

    private sealed class Undo(Action action) : IDisposable
    {
        public void Dispose() => action();
    }

    private bool Blow(Tally tally)
    {
        if (blown) return false;
        blown = true;
        throw Session.Latch(SourceFindings.FuseBlown(Session.Property, Session.Yields, tally.Opens, tally.Pulls, fuse));
    }
}
