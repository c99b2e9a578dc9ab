// compile: unsafe
// expect: rejected: `NativeMemory.Alloc` is not allowed here: unmanaged memory and code are out of reach, line 5, column 78
public static class Solution
{
    public static unsafe nint Hide() => (nint)System.Runtime.InteropServices.NativeMemory.Alloc(1000);
}
