// expect: rejected: `Marshal.AllocHGlobal` is not allowed here: unmanaged memory and code are out of reach, line 6, column 55
using System.Runtime.InteropServices;

public static class Solution
{
    public static nint Hide(int bytes) => bytes > 0 ? Marshal.AllocHGlobal(bytes) : 0;
}
