// expect: rejected: `System.IO.Stream` is not allowed here, line 4, column 44
public static class Solution
{
    public static void F<T>(T x) where T : Stream { }
}
