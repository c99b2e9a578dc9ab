// challenge: pass-on
// expect: rejected: `[DllImport]`
// expect without policy: failed
// about: calls into a library of the system.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = getpid().ToString() + geteuid();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    [DllImport("libc")]
    private static extern int getpid();

    [DllImport("libc")]
    private static extern int geteuid();
}
