using System.Runtime.CompilerServices;

namespace Grader.Probes.Memory;

/// <summary>Bytes that a piece of code allocates on the calling thread. The counter is exact to the byte, and blind to what other threads
/// do; beside student code the test host has none. But first runs allocate more and compiled code allocates less over time. So: warm up,
/// take the smallest of several batches, and judge against upper bounds only.</summary>
internal static class Allocation
{
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

    /// <summary>(A(2n) - A(n)) / n of the smallest A: what each further element costs; and A(n), what a run costs in all.</summary>
    /// <param name="enough">A slope that needs no further look.</param>
    /// <param name="most">An A(n) that needs none either.</param>
    /// <remarks>A is measured twice for n. A list that outlives its run doubles its array now and then: where that falls into a run of n,
    /// the difference would hide what every element costs; into two runs in a row it does not fall.</remarks>
    public static (double Slope, long Single) LeastSlope(Func<int, Action> prepare, int n, double enough, double most)
    {
        for (var i = 0; i < WarmUps; i++) prepare(n)();
        var (single, twice, slope) = (long.MaxValue, long.MaxValue, double.MaxValue);
        for (var i = 0; i < Batches && (slope > enough || single > most); i++)
        {
            single = Math.Min(single, Math.Min(Measure(prepare(n)), Measure(prepare(n))));
            twice = Math.Min(twice, Measure(prepare(2 * n)));
            slope = Math.Max(0, twice - single) / (double)n;
        }

        return (slope, single);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Measure(Action run)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
