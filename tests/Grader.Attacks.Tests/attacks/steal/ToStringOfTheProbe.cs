// challenge: pass-on
// attack: shows what the probe says of itself.
// policy on: failed
// policy off: failed
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = source.ToString();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
