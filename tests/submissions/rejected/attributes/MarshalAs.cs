// expect: rejected: `[MarshalAs]` is not allowed here: nothing leaves managed code, line 5, column 58
// expect: rejected: `System.Runtime.InteropServices.UnmanagedType`, line 5, column 99
public static class Solution
{
    public static void F([System.Runtime.InteropServices.MarshalAs(System.Runtime.InteropServices.UnmanagedType.LPStr)] string s) { }
}
