namespace Grader.Probes.Sources;

/// <summary>What one source counted since its last restart. An enumerator keeps the tally that it was opened under, so one that outlives
/// its run counts for that run.</summary>
internal sealed class Tally
{
    public long Opens;

    /// <summary>MoveNext calls up to the one that found the end; asking again after the end is counted apart.</summary>
    public long Pulls;

    public long PullsAfterEnd;
    public long Ends;
    public long Reads;

    /// <summary>Reads of Current before the first MoveNext, after the end or after disposal.</summary>
    public long ReadsOutside;

    /// <summary>Enumerators disposed; disposing one twice is legal and counts once.</summary>
    public long Disposals;

    public long PullsAfterDisposal;

    /// <summary>Reads of Count, reads by index and copies, on sources that are collections.</summary>
    public long Counts;
    public long Indexings;
    public long Copies;

    /// <summary>Async: MoveNextAsync calls that have not come back.</summary>
    public int InFlight;

    /// <summary>Async: DisposeAsync calls that have not come back.</summary>
    public int DisposalsPending;

    /// <summary>Whether an enumerator is open that should not be.</summary>
    public bool Leaks => Disposals < Opens;

    public long Work => Pulls + Counts + Indexings + Copies;
}
