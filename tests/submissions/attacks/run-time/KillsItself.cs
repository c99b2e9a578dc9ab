// challenge: pass-on
// expect: rejected: `extern` methods
// expect without policy: failed
// about: kills the process by a signal, as an operator would, to be graded again.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        syscall(234, getpid(), getpid(), 9);
        return source.ToList();
    }

    [DllImport("libc")]
    private static extern int getpid();

    [DllImport("libc")]
    private static extern nint syscall(long number, nint group, nint thread, nint signal);
}
