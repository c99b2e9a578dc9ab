// expect: rejected: `Vector128.Create` is not allowed here: write the loop plainly, line 4, column 67
public static class Solution
{
    public static object Fast(int x) => System.Runtime.Intrinsics.Vector128.Create(x);
}
