// challenge: pass-on
// attack: shows the environment of the process.
// policy on: rejected: `Environment.GetEnvironmentVariables` is not allowed here
// policy off: failed
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = string.Join(' ', Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().Select(entry => $"{entry.Key}={entry.Value}"));
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
