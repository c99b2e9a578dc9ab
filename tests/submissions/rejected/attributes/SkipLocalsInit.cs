// compile: unsafe
// expect: rejected: `[SkipLocalsInit]` is not allowed here, line 5, column 38
public static class Solution
{
    [System.Runtime.CompilerServices.SkipLocalsInit]
    public static void F() { }
}
