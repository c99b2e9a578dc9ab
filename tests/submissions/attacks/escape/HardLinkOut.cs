// challenge: pass-on
// expect: rejected: `extern` methods
// expect without policy: failed
// about: makes a hard link from its folder to one outside.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Link();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    private static string Link()
    {
        File.WriteAllText("/tmp/grader-attack-target", "x");
        return $"{link("/tmp/grader-attack-target", "/var/tmp/grader-attack-link")} {rename("/tmp/grader-attack-target", "/dev/shm/grader-attack-moved")}";
    }

    [DllImport("libc")]
    private static extern int link(string from, string to);

    [DllImport("libc")]
    private static extern int rename(string from, string to);
}
