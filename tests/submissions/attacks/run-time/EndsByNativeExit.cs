// challenge: pass-on
// expect: rejected: `extern` methods
// expect without policy: crashed
// about: ends the process by the system call, past the runtime.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        _exit(0);
        return source.ToList();
    }

    [DllImport("libc")]
    private static extern void _exit(int status);
}
