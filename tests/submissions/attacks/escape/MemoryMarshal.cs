// challenge: pass-on
// expect: rejected
// expect without policy: failed or crashed
// about: reads the memory behind its own variable.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Read();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    private static string Read()
    {
        long own = 0;
        return string.Join(' ', MemoryMarshal.CreateReadOnlySpan(ref own, 64).ToArray());
    }
}
