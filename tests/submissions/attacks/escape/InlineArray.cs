// challenge: pass-on
// expect: rejected: `[InlineArray]` is not allowed here
// expect without policy: failed or crashed
// about: declares an inline array and reads past its end.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Past();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    private static long Past()
    {
        var buffer = default(Buffer);
        return MemoryMarshal.CreateSpan(ref buffer[0], 1_000)[900];
    }

    [InlineArray(4)]
    private struct Buffer
    {
        private long first;
    }
}
