// challenge: pass-on
// expect: rejected: `extern` methods
// expect without policy: failed
// about: attaches to its parent as a debugger.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = ptrace(16, 1, 0, 0) + " " + Marshal.GetLastPInvokeError();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    [DllImport("libc", SetLastError = true)]
    private static extern nint ptrace(long request, int process, nint address, nint data);
}
