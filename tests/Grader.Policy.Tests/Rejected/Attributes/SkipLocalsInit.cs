// unsafe
// rejects: `[SkipLocalsInit]` is not allowed here, line 6
public static class Solution
{
    [System.Runtime.CompilerServices.SkipLocalsInit]
    public static void F() { }
}
