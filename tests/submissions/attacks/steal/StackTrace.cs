// challenge: pass-on
// expect: rejected: `new StackTrace(…)`
// expect without policy: failed
// about: reads the names of its callers from a stack trace; hidden tests run under names that say nothing.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = new System.Diagnostics.StackTrace(fNeedFileInfo: true);
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
