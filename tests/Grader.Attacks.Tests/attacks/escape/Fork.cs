// challenge: pass-on
// attack: makes a copy of the process that lives on when the host has ended.
// policy on: rejected: `extern` methods
// policy off: failed: loot: -1
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
