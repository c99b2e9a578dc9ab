using System.Numerics;

namespace Grader.Grading.Judging;

/// <summary>Few steps for what is measured while student code runs: it could write what it has seen into the digits.</summary>
internal static class Coarse
{
    private const long MaxBytes = 1L << 50;
    private const long SmallestBytes = 1L << 20;

    private static readonly int[] Steps = [10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000];

    /// <returns>The next of 10, 20, 50, 100 and so on; 0 for 0.</returns>
    public static int Milliseconds(double measured) => measured <= 0 ? 0 : Steps.FirstOrDefault(step => measured <= step, Steps[^1] * 2);

    /// <returns>The next power of two, of 1 MiB or more; 0 for 0.</returns>
    public static long Bytes(long measured) =>
        measured <= 0 ? 0 : (long)BitOperations.RoundUpToPowerOf2((ulong)Math.Clamp(measured, SmallestBytes, MaxBytes));
}
