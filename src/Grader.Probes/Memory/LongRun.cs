namespace Grader.Probes.Memory;

/// <summary>What follows the census: thousands of items more. Some of them are followed, so that code that is lazy at first and copies its
/// source later is found; and the bytes in use are weighed before the code is called, at the census and at the end, so that what is
/// neither an item of the source nor a result is found too, whether it grows or was reserved at the start.</summary>
/// <remarks>What counts is what the last full collection has found alive, without the notes of the census. The size of the heap will not
/// do: beside a pinned buffer, of a socket of the test runner, say, it contains megabytes that nobody uses.</remarks>
internal sealed class LongRun
{
    /// <summary>What may be in use beside the items: enumerators, a reader's buffer.</summary>
    private const long FixedBytes = 64 * 1024;

    /// <summary>Where nothing is kept, nothing grows; a number for every item would be 8 bytes.</summary>
    private const double GrowthPerPull = 4;
    private const long GrowthAtAll = 8 * 1024;

    /// <summary>What is granted for each item that may be remembered: they differ in weight from one weighing to the next.</summary>
    private const int BytesPerItem = 256;
    private const int FixedBytesPerItem = 2 * 1024;

    private const int Attempts = 3;
    private const int Fuse = 20_000;

    /// <summary>Code that yields without a pull gives no more: following its results takes memory, too.</summary>
    private const int MostItems = 40_000;
    private const double Kilobyte = 1024;

    private readonly string property;
    private readonly SourceProbe source;
    private readonly Survivors[] followed;
    private readonly int from;
    private readonly double items;
    private readonly long pulled;
    private readonly long until;
    private readonly long atCall;
    private readonly long before;

    private LongRun(string property, SourceProbe source, long atCall, int from, double items, Survivors[] followed)
    {
        (this.property, this.source, this.atCall, this.from, this.items, this.followed) = (property, source, atCall, from, items, followed);
        pulled = source.Pulls;
        // Sources beside this one have fuses, which such a run must not blow, also where every item costs many pulls.
        until = Math.Min(pulled + Draw.Between(6_000, 9_000), Probe.DefaultFuse - 500);
        before = Living(followed);
    }

    private double FixedAllowed => FixedBytes + (items * FixedBytesPerItem);

    private double GrowthAllowed => GrowthAtAll + (items * BytesPerItem) + ((source.Pulls - pulled) * GrowthPerPull);

    /// <summary>The bytes that are in use before the code is called: to be weighed after a short run of it, which has loaded what is loaded
    /// once.</summary>
    public static long AtCall(params Survivors[] followed)
    {
        FullCollection.Run(withFinalizers: true);
        return Living(followed);
    }

    /// <summary>Begins, directly after a census that was within its bound; null where the source has an end or is never pulled.</summary>
    /// <param name="from">How many items were yielded.</param>
    /// <param name="items">How many may be remembered.</param>
    /// <param name="followed">What is counted; from here on each n-th is enough.</param>
    public static LongRun? Begin(
        string property, SourceProbe source, long atCall, int from, double items, params Survivors[] followed)
    {
        if (source.Length is not null || source.Pulls == 0) return null;
        var every = Draw.Between(12, 20);
        foreach (var survivors in followed) survivors.FollowEach(every);
        return new LongRun(property, source, atCall, from, items, followed);
    }

    /// <summary>Whether the consumer goes on.</summary>
    public bool GoesOn(int yielded) => source.Pulls < until && yielded < MostItems;

    /// <summary>The source gets a longer fuse until the result is disposed.</summary>
    public IDisposable WithLongFuse() => source.WithFuse(Fuse);

    /// <summary>Null where no more memory is in use than may be, and where it would be weighed in company. Directly after a census.
    /// </summary>
    public Finding? Weigh(int yielded)
    {
        if (!Session.IsAlone) return null;
        var living = Living(followed);
        for (var attempt = 1; attempt < Attempts && (living - before > GrowthAllowed || living - atCall > FixedAllowed); attempt++)
        {
            FullCollection.Run(withFinalizers: true);
            living = Math.Min(living, Living(followed));
        }

        if (living - before > GrowthAllowed)
            return MemoryFindings.Hoards(property, from, yielded, (Granted(GrowthAllowed), Taken(living - before)));
        return living - atCall > FixedAllowed
            ? MemoryFindings.Reserves(property, yielded, (Granted(FixedAllowed), Taken(living - atCall)))
            : null;
    }

    /// <summary>In kilobytes; what is taken beyond it must read like more.</summary>
    private static double Granted(double bytes) => Math.Floor(bytes / Kilobyte);

    private static double Taken(double bytes) => Math.Ceiling(bytes / Kilobyte);

    private static long Living(Survivors[] followed)
    {
        var living = GC.GetGCMemoryInfo(GCKind.FullBlocking).PromotedBytes;
        foreach (var survivors in followed) living -= survivors.Bytes;
        return living;
    }
}
