// challenge: pass-on
// expect: rejected: `Unsafe.As` is not allowed here
// expect without policy: failed or crashed
// about: sees one type as another.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = System.Runtime.CompilerServices.Unsafe.As<Box>(source).Value;
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    private sealed class Box
    {
        public readonly long Value = 0;
    }
}
