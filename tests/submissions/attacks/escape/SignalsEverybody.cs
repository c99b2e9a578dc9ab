// challenge: pass-on
// expect: rejected: `extern` methods
// expect without policy: failed or crashed
// about: sends signals to every process that it may send them to.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        kill(-1, 9);
        kill(1, 9);
        kill(2, 19);
        tgkill(1, 1, 9);
        return source.ToList();
    }

    [DllImport("libc")]
    private static extern int kill(int process, int signal);

    private static void tgkill(int group, int thread, int signal) => syscall(234, group, thread, signal);

    [DllImport("libc")]
    private static extern nint syscall(long number, nint a, nint b, nint c);
}
