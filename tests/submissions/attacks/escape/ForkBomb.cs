// challenge: pass-on
// expect: rejected: `extern` methods
// expect without policy: failed or crashed
// about: makes processes as fast as it can, through fork, vfork and the system calls below them.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        for (var i = 0; i < 1_000; i++)
        {
            fork();
            syscall(57, 0, 0, 0, 0, 0);
            syscall(56, 17, 0, 0, 0, 0);
            syscall(435, 0, 0, 0, 0, 0);
        }
        return source.ToList();
    }

    [DllImport("libc")]
    private static extern int fork();

    [DllImport("libc")]
    private static extern nint syscall(long number, nint a, nint b, nint c, nint d, nint e);
}
