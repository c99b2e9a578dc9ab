// challenge: take-every
// expect: compile_limit or compile_error
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.Where((_, index) => index % step == 0);
    }

    static object X(int[] s) => (from a0 in s select (from a1 in s select (from a2 in s select (from a3 in s select (from a4 in s select (from a5 in s select (from a6 in s select (from a7 in s select (from a8 in s select (from a9 in s select (from a10 in s select (from a11 in s select (from a12 in s select (from a13 in s select a0.Nothing))))))))))))));
}
