// challenge: take-every
// expect: passed
// guard: passes
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.Where((_, index) => index % step == 0);
    }

    private static object Of() { var a0 = (1, 2); var a1 = (a0, a0); var a2 = (a1, a1); var a3 = (a2, a2); var a4 = (a3, a3); var a5 = (a4, a4); return a5; }
}
