// expect: rejected: `[UnsafeAccessor]` is not allowed here: private members of others stay private, line 7, column 6
// expect: rejected: `extern` methods, line 7, column 79
using System.Runtime.CompilerServices;

public static class Solution
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_size")] private static extern ref int Size(List<int> list);
}
