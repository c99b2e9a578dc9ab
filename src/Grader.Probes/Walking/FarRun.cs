namespace Grader.Probes.Walking;

/// <summary>A further run over longer sources, for code that goes wrong beyond the few items of a test. A source that ends gives each item
/// several times in a row meanwhile, so that sorted items stay sorted. How far the run goes is drawn: a consumer can compare code with
/// itself there, but not with values that an author has written down.</summary>
internal sealed class FarRun : IDisposable
{
    /// <summary>So many items of output are enough where it does not end with its sources.</summary>
    private const int MostItems = 2_000;
    private const int Fuse = 50_000;

    private readonly SourceProbe[] sources;
    private readonly IDisposable[] changes;

    private FarRun(SourceProbe[] sources)
    {
        this.sources = sources;
        Distance = Draw.Between(60, 600);
        changes = Array.ConvertAll(
            sources, source => source.Length is null ? source.WithFuse(Fuse) : source.Lengthened(Distance + 1));
    }

    /// <summary>In pulls, or in items where there are no sources.</summary>
    public int Distance { get; }

    /// <summary>Whether all sources end, and with them, as a rule, the output.</summary>
    private bool CanEnd => sources.Length > 0 && Array.TrueForAll(sources, source => source.Length is not null);

    /// <summary>Null where no source is long or can be made longer.</summary>
    public static FarRun? Over(params SourceProbe[] sources) =>
        sources.Length == 0 || Array.Exists(sources, source => source.Length is null || source.CanBeLonger) ? new FarRun(sources) : null;

    /// <summary>Whether a consumer who has got so many items goes on, from here to the distance.</summary>
    public Func<int, bool> ToDistance()
    {
        var from = Array.ConvertAll(sources, source => source.Pulls);
        return yielded => yielded < Distance && !sources.Where((source, i) => source.Pulls - from[i] >= Distance).Any();
    }

    /// <summary>Whether he goes on to the end, where there is one.</summary>
    public Func<int, bool> ToEnd() => CanEnd ? yielded => yielded < MostItems : ToDistance();

    public void Dispose()
    {
        foreach (var change in changes) change.Dispose();
    }
}
