// challenge: pass-on
// expect: rejected: `extern` methods
// expect without policy: timeout
// about: sets itself a limit of CPU time that the kernel enforces by SIGKILL, to look killed by an operator.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        setrlimit(0, new Limit { Current = 1, Most = 1 });
        while (true) { }
    }

    [StructLayout(LayoutKind.Sequential)]
    private sealed class Limit
    {
        public nint Current;
        public nint Most;
    }

    [DllImport("libc")]
    private static extern int setrlimit(int resource, Limit limit);
}
