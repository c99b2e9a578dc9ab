namespace Grader.Probes.Memory;

/// <summary>A collection after which only what can be reached is alive.</summary>
internal static class FullCollection
{
    /// <param name="withFinalizers">
    /// Also lets finalizers run and collects what they let go: for a second look, where the first found too much alive.
    /// </param>
    public static void Run(bool withFinalizers)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
        if (!withFinalizers) return;
        GC.WaitForPendingFinalizers();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
    }
}
