// challenge: pass-on
// expect: rejected: `extern` methods
// expect without policy: timeout or failed
// about: stops the process by a signal, so that it neither runs nor ends.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        kill(getpid(), 19);
        syscall(234, getpid(), getpid(), 19);
        return source.ToList();
    }

    [DllImport("libc")]
    private static extern int getpid();

    [DllImport("libc")]
    private static extern int kill(int process, int signal);

    [DllImport("libc")]
    private static extern nint syscall(long number, nint group, nint thread, nint signal);
}
