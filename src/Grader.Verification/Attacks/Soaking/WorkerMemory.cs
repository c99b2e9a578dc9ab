namespace Grader.Verification.Attacks.Soaking;

/// <summary>What this process holds, after everything that is garbage has been collected.</summary>
/// <param name="ResidentBytes">Of the whole process (proc(5), VmRSS).</param>
/// <param name="HeapBytes">Of the managed heap.</param>
public sealed record WorkerMemory(long ResidentBytes, long HeapBytes)
{
    private const int KilobytesToBytes = 1024;

    public static WorkerMemory Read()
    {
        // Twice: finalizers of the first round release what the second takes.
        for (var round = 0; round < 2; round++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return new(Resident(), GC.GetTotalMemory(forceFullCollection: true));
    }

    private static long Resident()
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        var kilobytes = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        return long.Parse(kilobytes, System.Globalization.CultureInfo.InvariantCulture) * KilobytesToBytes;
    }
}
