// expect: rejected: `Marshal.AllocHGlobal`, line 4, column 69
public static class Solution
{
    public static nint Allocate() => System.Runtime.InteropServices.Marshal.AllocHGlobal(100);
}
