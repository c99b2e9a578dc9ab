// challenge: pass-on
// attack: starts a shell.
// policy on: rejected: `Process.Start` is not allowed here
// policy off: failed
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = System.Diagnostics.Process.Start("/bin/sh", "-c id").Id.ToString();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
