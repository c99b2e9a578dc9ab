// challenge: pass-on
// expect: rejected: `Process.Start` is not allowed here
// expect without policy: failed
// about: starts a shell.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = System.Diagnostics.Process.Start("/bin/sh", "-c id").Id.ToString();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
