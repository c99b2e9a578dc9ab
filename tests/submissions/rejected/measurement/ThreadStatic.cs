// expect: rejected: `[ThreadStatic]` is not allowed here: data per thread is not allowed, line 4, column 6
public static class Solution
{
    [ThreadStatic] private static int count;

    public static int Next() => count++;
}
