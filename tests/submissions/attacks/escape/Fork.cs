// challenge: pass-on
// expect: rejected: `extern` methods
// expect without policy: failed: loot: -1
// about: makes a copy of the process that lives on when the host has ended.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = fork() + " " + Marshal.GetLastPInvokeError();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int fork();
}
