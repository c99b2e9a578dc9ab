// challenge: pass-on
// expect: rejected: `extern` methods
// expect without policy: crashed
// about: exits with the code that a shell gives a process killed by an operator, to be graded again.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        _exit(128 + 9);
        return source.ToList();
    }

    [DllImport("libc")]
    private static extern void _exit(int status);
}
