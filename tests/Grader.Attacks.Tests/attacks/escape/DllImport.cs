// challenge: pass-on
// attack: calls into a library of the system.
// policy on: rejected: `[DllImport]`
// policy off: failed
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
