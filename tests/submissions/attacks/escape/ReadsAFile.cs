// challenge: pass-on
// expect: rejected: `File.ReadAllText` is not allowed here
// expect without policy: failed
// about: reads a file of the machine.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = File.ReadAllText("/var/tmp/grader-planted-secret");
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
