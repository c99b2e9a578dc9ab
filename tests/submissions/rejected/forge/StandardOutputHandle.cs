// expect: rejected: `new SafeFileHandle(…)`, line 6, column 51
// expect: rejected: `new FileStream(…)`, line 6, column 36
// expect: rejected: `System.IO.Stream`, line 6, column 19
public static class Solution
{
    public static Stream Open() => new FileStream(new Microsoft.Win32.SafeHandles.SafeFileHandle(3, false), FileAccess.Write);
}
