// challenge: pass-on
// attack: starts the runtime that it runs on, which it can see.
// policy on: rejected: `Process.Start` is not allowed here
// policy off: failed
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = System.Diagnostics.Process.Start(Environment.ProcessPath!, "--info").Id.ToString();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
