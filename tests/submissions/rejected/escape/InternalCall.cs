// expect: rejected: `extern` methods, line 6, column 6
using System.Runtime.CompilerServices;

public static class Solution
{
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern void Collect();

    public static void Run() => Collect();
}
