// expect: rejected: the namespace `System` is reserved, line 7, column 25
// expect: rejected: `extern` methods, line 14, column 19
namespace System.Runtime.InteropServices
{
#pragma warning disable CS0436
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class DllImportAttribute(string library) : Attribute { public string Library => library; }
}

public static class Solution
{
#pragma warning disable CS0626
    [System.Runtime.InteropServices.DllImport("libc")]
    public static extern int getpid();
}
