// challenge: pass-on
// expect: rejected: `Environment.StackTrace`
// expect without policy: failed
// about: reads the names of its callers from Environment.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Environment.StackTrace;
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
