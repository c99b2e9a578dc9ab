namespace Grader.TestHost.Channels;

/// <summary>The largest managed heap seen when a record was written.</summary>
internal static class PeakHeap
{
    private static long largest;

    public static long Read() => largest = Math.Max(largest, GC.GetTotalMemory(forceFullCollection: false));
}
