// rejects: `new SafeFileHandle(…)`, line 6
// rejects: `new FileStream(…)`, line 6
// rejects: `System.IO.Stream`, line 6
public static class Solution
{
    public static Stream Open() => new FileStream(new Microsoft.Win32.SafeHandles.SafeFileHandle(3, false), FileAccess.Write);
}
