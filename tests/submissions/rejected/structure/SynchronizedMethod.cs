// expect: rejected: `[MethodImpl(MethodImplOptions.Synchronized)]` is not allowed here: use `lock`, line 4, column 38
public static class Solution
{
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
    public static void F() { }
}
