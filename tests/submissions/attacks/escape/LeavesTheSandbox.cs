// challenge: pass-on
// expect: rejected
// expect without policy: failed
// about: walks out of its root with more ".." than there are folders, and through its own descriptors.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = string.Join(' ', new[] { "../../../../../../../../var/tmp/grader-planted-secret", "/proc/self/fd/0/../../var/tmp/grader-planted-secret", "/proc/self/cwd/../var/tmp/grader-planted-secret", "/dev/fd/40" }.Select(path => Try(() => path.EndsWith("40") ? File.Exists(path).ToString() : File.ReadAllText(path))));
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    private static string? Try(Func<string?> theft)
    {
        try
        {
            return theft();
        }
        catch (Exception refused)
        {
            return refused.GetType().Name;
        }
    }
}
