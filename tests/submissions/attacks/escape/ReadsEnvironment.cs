// challenge: pass-on
// expect: rejected: `Environment.GetEnvironmentVariables` is not allowed here
// expect without policy: failed
// about: shows the environment of the process.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = string.Join(' ', Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().Select(entry => $"{entry.Key}={entry.Value}"));
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
