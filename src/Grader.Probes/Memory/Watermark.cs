namespace Grader.Probes.Memory;

/// <summary>Looks now and then at the heap. What it seems to hold wanders with the collector; so the verdict rests on full collections
/// alone, and the limit lies megabytes above what a stream needs.</summary>
internal sealed class Watermark(int megabytes)
{
    private const int PullsBetweenLooks = 512;
    private const int Attempts = 3;
    private const double Megabyte = 1024 * 1024;

    private readonly long before = BytesInUse(withFinalizers: false);

    public int Allowed => megabytes;

    /// <summary>The megabytes in use beyond those before, where they exceed the limit; else null.</summary>
    public double? ExceededAt(long pulls)
    {
        if (pulls % PullsBetweenLooks != 0) return null;
        if (GC.GetTotalMemory(forceFullCollection: false) - before <= megabytes * Megabyte) return null;

        var inUse = double.MaxValue;
        for (var attempt = 0; attempt < Attempts && inUse > megabytes; attempt++)
            inUse = Math.Min(inUse, (BytesInUse(withFinalizers: attempt > 0) - before) / Megabyte);
        return inUse > megabytes ? inUse : null;
    }

    private static long BytesInUse(bool withFinalizers)
    {
        FullCollection.Run(withFinalizers);
        return GC.GetTotalMemory(forceFullCollection: false);
    }
}
