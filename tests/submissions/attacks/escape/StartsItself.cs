// challenge: pass-on
// expect: rejected: `Process.Start` is not allowed here
// expect without policy: failed
// about: starts the runtime that it runs on, which it can see.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = System.Diagnostics.Process.Start(Environment.ProcessPath!, "--info").Id.ToString();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
