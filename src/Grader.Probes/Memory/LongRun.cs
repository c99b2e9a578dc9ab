namespace Grader.Probes.Memory;

/// <summary>What follows the census: thousands of items more. Some of them are followed, so that code that is lazy at first and copies its
/// source later is found; and the bytes in use are weighed at both ends, so that what is neither an item of the source nor a result is
/// found too.</summary>
/// <remarks>What counts is what the last full collection has found alive. The size of the heap will not do: beside a pinned buffer,
/// of a socket of the test runner, say, it contains megabytes that nobody uses.</remarks>
internal sealed class LongRun
{
    private const long Allowed = 256 * 1024;
    private const int Attempts = 3;
    private const int Fuse = 20_000;

    /// <summary>Code that yields without a pull gives no more: following its results takes memory, too.</summary>
    private const int MostItems = 40_000;
    private const double Kilobyte = 1024;

    private readonly string property;
    private readonly SourceProbe source;
    private readonly int from;
    private readonly long until;
    private readonly long before;

    private LongRun(string property, SourceProbe source, int from)
    {
        (this.property, this.source, this.from) = (property, source, from);
        // Sources beside this one have fuses, which such a run must not blow, also where every item costs many pulls.
        until = Math.Min(source.Pulls + Draw.Between(6_000, 9_000), Probe.DefaultFuse - 500);
        before = Living();
    }

    private static long Living() => GC.GetGCMemoryInfo(GCKind.FullBlocking).PromotedBytes;

    /// <summary>Begins, directly after a census that was within its bound; null where the source has an end or is never pulled.</summary>
    /// <param name="from">How many items were yielded.</param>
    /// <param name="followed">What is counted; from here on each n-th is enough.</param>
    public static LongRun? Begin(string property, SourceProbe source, int from, params IEnumerable<Survivors> followed)
    {
        if (source.Length is not null || source.Pulls == 0) return null;
        var every = Draw.Between(12, 20);
        foreach (var survivors in followed) survivors.FollowEach(every);
        return new LongRun(property, source, from);
    }

    /// <summary>Whether the consumer goes on.</summary>
    public bool GoesOn(int yielded) => source.Pulls < until && yielded < MostItems;

    /// <summary>The source gets a longer fuse until the result is disposed.</summary>
    public IDisposable WithLongFuse() => source.WithFuse(Fuse);

    /// <summary>Null where the memory in use grew no more than it may, and where it would be weighed in company. Directly after a census.
    /// </summary>
    public Finding? Weigh(int yielded)
    {
        if (!Session.IsAlone) return null;
        var grown = Living() - before;
        for (var attempt = 1; attempt < Attempts && grown > Allowed; attempt++)
        {
            FullCollection.Run(withFinalizers: true);
            grown = Math.Min(grown, Living() - before);
        }

        if (grown <= Allowed) return null;
        return MemoryFindings.Hoards(property, from, yielded, (Allowed / Kilobyte, Math.Round(grown / Kilobyte)));
    }
}
