// expect: rejected: `[UnmanagedCallersOnly]` is not allowed here: unmanaged memory and code are out of reach, line 4, column 37
public static class Solution
{
    [System.Runtime.InteropServices.UnmanagedCallersOnly]
    public static void F() { }
}
