// expect: rejected: `extern` methods, line 8, column 19
// expect: rejected: `[UnsafeAccessor]`, line 7, column 6
// expect: rejected: `[UnsafeAccessorType]`, line 8, column 39
using System.Runtime.CompilerServices;
public static class Solution
{
    [UnsafeAccessor(UnsafeAccessorKind.StaticMethod, Name = "ReadAllText")]
    public static extern string Read([UnsafeAccessorType("System.IO.File, System.Runtime")] object? file, string path);
}
