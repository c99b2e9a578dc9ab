namespace Grader.Probes.Laziness;

/// <summary>
/// What was used up after each step of the consumer: the demand curve of "Keep Your Laziness in Check" (Foner, Zhang,
/// Lampropoulos, ICFP 2018), compared point by point with a bound.
/// </summary>
internal sealed class DemandCurve(Demand demand)
{
    private readonly List<long> observed = [];
    private readonly List<long> allowed = [];

    public Demand Demand { get; } = demand;

    /// <summary>The first position with more than its bound; null while there is none.</summary>
    public int? Exceeded { get; private set; }

    /// <summary>Whether the source had ended when the first item came.</summary>
    public bool EndedBeforeFirst { get; private set; }

    /// <summary>Whether the output ended at the first position with more than its bound, so that no item came of it.</summary>
    public bool ExceededAtEnd { get; private set; }

    public IReadOnlyList<long> Observed => observed;

    public IReadOnlyList<long> Allowed => allowed;

    /// <param name="ended">Whether the output ended there.</param>
    public void Add(int position, bool ended)
    {
        if (observed.Count == 0) EndedBeforeFirst = Demand.Probe is SourceProbe { Tally.Ends: > 0 };
        observed.Add(Demand.Observed);
        allowed.Add(Demand.Allowed(position));
        if (observed[^1] <= allowed[^1] || Exceeded is not null) return;
        Exceeded = position;
        ExceededAtEnd = ended;
    }
}
