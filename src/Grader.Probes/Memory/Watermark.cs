namespace Grader.Probes.Memory;

/// <summary>
/// Looks now and then at the heap. What it seems to hold wanders with the collector; so the verdict rests on full
/// collections alone, and the limit lies megabytes above what a stream needs.
/// </summary>
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
        var i = GC.GetGCMemoryInfo(GCKind.FullBlocking);
        System.IO.File.AppendAllText("/tmp/w.txt", $"pulls {pulls} inUse {inUse:F2} before {before/1e6:F2} total {GC.GetTotalMemory(false)/1e6:F2} heap {i.HeapSizeBytes/1e6:F2} frag {i.FragmentedBytes/1e6:F2} idx {i.Index} conc {i.Concurrent} gens " + string.Join(" | ", i.GenerationInfo.ToArray().Select(g => $"{g.SizeBeforeBytes/1e6:F2}->{g.SizeAfterBytes/1e6:F2} f {g.FragmentationAfterBytes/1e6:F2}")) + $" pinned {i.PinnedObjectsCount} promoted {i.PromotedBytes/1e6:F2} finpend {i.FinalizationPendingCount}\n");
        return inUse > megabytes ? inUse : null;
    }

    private static long BytesInUse(bool withFinalizers)
    {
        FullCollection.Run(withFinalizers);
        return GC.GetTotalMemory(forceFullCollection: false);
    }
}
