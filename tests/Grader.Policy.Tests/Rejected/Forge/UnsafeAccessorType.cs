// rejects: `extern` methods, line 8
// rejects: `[UnsafeAccessor]`, line 8
// rejects: `[UnsafeAccessorType]`, line 8
using System.Runtime.CompilerServices;
public static class Solution
{
    [UnsafeAccessor(UnsafeAccessorKind.StaticMethod, Name = "ReadAllText")]
    public static extern string Read([UnsafeAccessorType("System.IO.File, System.Runtime")] object? file, string path);
}
