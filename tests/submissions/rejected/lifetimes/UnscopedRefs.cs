// expect: rejected: `[UnscopedRef]` is not allowed here, line 11, column 6
// expect: rejected: This reference or span can point to a local variable, line 11, column 47
// expect: rejected: `[UnscopedRef]` is not allowed here, line 16, column 35
// about: the attribute that lets a reference to a struct out
using System.Diagnostics.CodeAnalysis;

public struct Holder
{
    private int value;

    [UnscopedRef] public ref int Value => ref value;
}

public static class Solution
{
    public static ref int Second([UnscopedRef] ref int first, int[] items) => ref items[0];
}
