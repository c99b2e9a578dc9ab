// expect: rejected: `extern` methods and `[DllImport]` are not allowed here, line 6, column 6
using System.Runtime.InteropServices;

public static class Solution
{
    [DllImport("libc")]
    private static extern int getpid();

    public static int Pid() => getpid();
}
