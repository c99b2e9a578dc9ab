// Shows that a reference outlives its memory: what it reads before and after another frame has been written over that memory.
using System.Runtime.CompilerServices;

public static class StackFrames
{
    private const MethodImplOptions AsWritten = MethodImplOptions.NoInlining | MethodImplOptions.NoOptimization;

    [MethodImpl(AsWritten)]
    public static long Overwrite(long v)
    {
        long a = v, b = v, c = v, d = v, e = v, f = v, g = v, h = v, i = v, j = v, k = v, l = v, m = v, n = v, o = v, p = v;
        return a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p;
    }

    public static Exception Loot(long before, long after) => new InvalidOperationException($"loot: {before:x} then {after:x}");
}
