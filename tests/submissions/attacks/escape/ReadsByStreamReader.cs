// challenge: pass-on
// expect: rejected
// expect without policy: failed
// about: reads a file of the machine through a StreamReader.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = new StreamReader("/var/tmp/grader-planted-secret").ReadToEnd();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
