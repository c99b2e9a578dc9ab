// challenge: pass-on
// expect: rejected: `extern` methods
// expect without policy: failed
// about: makes a file in memory and wants to execute it.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = memfd_create("grader-attack", 0) + " " + Marshal.GetLastPInvokeError();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int memfd_create(string name, uint flags);
}
