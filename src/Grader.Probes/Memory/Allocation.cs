using System.Runtime.CompilerServices;

namespace Grader.Probes.Memory;

/// <summary>
/// Bytes that a piece of code allocates on the calling thread. The runtime counts in lumps, and compiled code allocates
/// less over time; so: warm up, take the smallest of several batches, and judge against upper bounds only.
/// </summary>
internal static class Allocation
{
    /// <summary>The size of the lump in which the runtime hands memory to a thread (allocation quantum).</summary>
    public const int Lump = 8 * 1024;

    private const int WarmUps = 2;
    private const int Batches = 5;

    /// <summary>The smallest number of bytes that one run allocated.</summary>
    /// <param name="prepare">Makes the run; what this allocates is not counted.</param>
    public static long Least(Func<Action> prepare, double enough)
    {
        for (var i = 0; i < WarmUps; i++) prepare()();
        var least = long.MaxValue;
        // A first batch within the bound needs no second: only upper bounds are judged.
        for (var i = 0; i < Batches && least > enough; i++) least = Math.Min(least, Measure(prepare()));
        return least;
    }

    /// <summary>The smallest (A(2n) - A(n)) / n: what each further element costs.</summary>
    public static double LeastSlope(Func<int, Action> prepare, int n, double enough)
    {
        for (var i = 0; i < WarmUps; i++) prepare(n)();
        var least = double.MaxValue;
        for (var i = 0; i < Batches && least > enough; i++)
        {
            var single = Measure(prepare(n));
            var twice = Measure(prepare(2 * n));
            least = Math.Min(least, Math.Max(0, twice - single) / (double)n);
        }

        return least;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Measure(Action run)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
