// challenge: pass-on
// expect: rejected
// expect without policy: failed
// about: looks for the planted secret in every file that it can reach, also through /proc/1/root and /proc/self/cwd.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Search();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    private static string Search()
    {
        var all = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 3, AttributesToSkip = 0 };
        foreach (var root in new[] { "/var", "/tmp", "/home", "/root", "/etc", "/proc/1/root/var", "/proc/1/root/tmp", "/proc/self/root/var" })
        {
            if (!Directory.Exists(root)) continue;
            foreach (var file in Directory.EnumerateFiles(root, "*", all).Take(500))
            {
                try
                {
                    var text = File.ReadAllText(file);
                    if (text.Contains("planted")) return text;
                }
                catch (Exception)
                {
                    // The next one.
                }
            }
        }

        return "nothing";
    }
}
