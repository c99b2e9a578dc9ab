// expect: rejected: `System.IO.Stream` is not allowed here, line 7, column 9
public static class Solution
{
    public static object? Run(int x)
    {
        x++;
        Stream? kept = null;
        object? other = x > 3 ? kept : null;
        return Same(ref kept) ? other : null;
    }

    private static bool Same<T>(ref T x) => x is null;
}
