namespace Grader.Probes;

/// <summary>How much of a probe may have been used up when the item at a position has been asked for.</summary>
public sealed class Demand
{
    internal const string Opening = "opening";

    private readonly Func<long> read;
    private readonly Func<int, long> bound;

    private Demand(Instrument probe, string unit, Func<long> read, Func<int, long> bound)
    {
        ArgumentNullException.ThrowIfNull(bound);
        (Probe, Unit, this.read, this.bound) = (probe, unit, read, bound);
    }

    internal Instrument Probe { get; }

    internal string Unit { get; }

    /// <summary>Bounds the pulls from a source, all its enumerators together.</summary>
    /// <param name="bound">The largest number of pulls once the item at a position, from 0, has been asked for; asking for the item after
    /// the last one finds the end.</param>
    public static Demand Pulls(SourceProbe source, Func<int, long> bound) =>
        new(Argument.NotNull(source), "pull", () => source.Pulls, bound);

    /// <summary>Bounds how often a source is opened.</summary>
    public static Demand Opens(SourceProbe source, Func<int, long> bound) =>
        new(Argument.NotNull(source), Opening, () => source.Opens, bound);

    /// <summary>Bounds the calls of a callback.</summary>
    public static Demand Calls(CallProbe callback, Func<int, long> bound) =>
        new(Argument.NotNull(callback), "call", () => callback.Calls, bound);

    internal long Observed => read();

    internal long Allowed(int position) => bound(position);
}

/// <summary>What was used up after each step of the consumer: the demand curve of "Keep Your Laziness in Check" (Foner, Zhang,
/// Lampropoulos, ICFP 2018), compared point by point with a bound.</summary>
internal sealed class DemandCurve(Demand demand)
{
    private readonly List<long> observed = [];
    private readonly List<long> allowed = [];

    /// <summary>The items that had been pulled when the last one came that did not wait.</summary>
    private long settled;

    /// <summary>Whether the last item that cost too much came as soon as it was there. Then nothing was read ahead; that it is another
    /// one than was due is for VAL to tell.</summary>
    private bool isOther;
    private int? firstOther;

    public Demand Demand { get; } = demand;

    /// <summary>The first position with more than its bound; null while there is none.</summary>
    public int? Exceeded { get; private set; }

    /// <summary>Whether the source had ended when the first item came.</summary>
    public bool EndedBeforeFirst { get; private set; }

    /// <summary>Whether the output ended at the first position with more than its bound, so that no item came of it.</summary>
    public bool ExceededAtEnd { get; private set; }

    public IReadOnlyList<long> Observed => observed;

    public IReadOnlyList<long> Allowed => allowed;

    /// <summary>Counts the first item that came at once, in the place of another, as one that was read ahead.</summary>
    /// <returns>Whether there was one.</returns>
    public bool CountsOthers()
    {
        Exceeded ??= firstOther;
        return firstOther is not null;
    }

    /// <param name="position">The item that was asked for; after the end it is asked for again.</param>
    /// <param name="ended">Whether the output ended there.</param>
    /// <param name="item">What came.</param>
    public void Add(int position, bool ended, object? item = null)
    {
        if (observed.Count == 0) EndedBeforeFirst = Demand.Probe is SourceProbe { HasEnded: true };
        observed.Add(Demand.Observed);
        allowed.Add(Demand.Allowed(position));
        var source = Demand.Probe as SourceProbe;
        if (Exceeded is not null) return;
        if (observed[^1] > allowed[^1])
        {
            if (!ended) isOther = source is not null && CameAtOnce(source, item);
            if (isOther) firstOther ??= observed.Count - 1;
            if (!isOther)
            {
                Exceeded = observed.Count - 1;
                ExceededAtEnd = ended;
            }
        }

        if (source is not null) settled = source.ItemsPulled;
    }

    /// <summary>A source that has ended may have been left with all its items given, in the turn of another one.</summary>
    private bool CameAtOnce(SourceProbe source, object? item) =>
        (source.Newest is { } newest && Snapshot.Of(item).Holds(newest))
        || (Demand.Unit != Demand.Opening && source.HasEnded && source.ItemsPulled == settled);
}
