namespace Grader.Probes.Memory;

/// <summary>
/// Looks now and then at the heap. What it seems to hold wanders with the collector; so the verdict rests on a full
/// collection alone, and the limit lies megabytes above what a stream needs.
/// </summary>
internal sealed class Watermark(int megabytes)
{
    private const int PullsBetweenLooks = 512;
    private const double Megabyte = 1024 * 1024;

    private readonly long before = BytesInUse();

    public int Allowed => megabytes;

    /// <summary>The megabytes in use beyond those before, where they exceed the limit; else null.</summary>
    public double? ExceededAt(long pulls)
    {
        if (pulls % PullsBetweenLooks != 0) return null;
        if (GC.GetTotalMemory(forceFullCollection: false) - before <= megabytes * Megabyte) return null;
        var inUse = (BytesInUse() - before) / Megabyte;
        return inUse > megabytes ? inUse : null;
    }

    private static long BytesInUse()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
        return GC.GetTotalMemory(forceFullCollection: false);
    }
}
