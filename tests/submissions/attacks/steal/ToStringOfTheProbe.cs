// challenge: pass-on
// expect: failed
// expect without policy: failed
// about: shows what the probe says of itself.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = source.ToString();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
