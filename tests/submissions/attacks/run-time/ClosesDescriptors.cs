// challenge: pass-on
// expect: rejected: `extern` methods
// expect without policy: timeout
// about: closes every descriptor of the process, the pipe to the service included, and goes on.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        for (var descriptor = 3; descriptor < 256; descriptor++) close(descriptor);
        while (true) { }
    }

    [DllImport("libc")]
    private static extern int close(int descriptor);
}
