// challenge: pass-on
// expect: rejected: `extern` methods
// expect without policy: failed
// about: raises its own resource limits.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = setrlimit(4, new Limit { Current = nint.MaxValue, Most = nint.MaxValue }) + " " + Marshal.GetLastPInvokeError();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    [StructLayout(LayoutKind.Sequential)]
    private sealed class Limit
    {
        public nint Current;
        public nint Most;
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int setrlimit(int resource, Limit limit);
}
