// challenge: pass-on
// attack: reads the names of its callers from Environment.
// policy on: rejected: `Environment.StackTrace`
// policy off: failed
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Environment.StackTrace;
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
