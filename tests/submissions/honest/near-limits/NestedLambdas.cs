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

    private static Func<int, int> F(Func<int, Func<int, int>> f) => f(1);
    private static Func<int, int> Of() => F(a0 => F(a1 => F(a2 => F(a3 => F(a4 => F(a5 => x => x))))));
}
