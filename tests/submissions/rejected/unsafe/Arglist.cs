// expect: rejected: `__arglist` is not allowed here: use `params`, line 4, column 26
public static class Solution
{
    public static void F(__arglist) { }
}
