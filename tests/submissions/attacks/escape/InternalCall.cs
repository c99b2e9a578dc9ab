// challenge: pass-on
// expect: rejected: `extern` methods
// expect without policy: failed or crashed
// about: declares a method of the runtime itself.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Count(0);
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern int Count(int generation);
}
