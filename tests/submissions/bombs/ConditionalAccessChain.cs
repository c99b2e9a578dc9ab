// challenge: take-every
// expect: compile_limit
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.Where((_, index) => index % step == 0);
    }

    class N { public N A; } static object X(N n) => n/*repeat 6000*/?.A/*end*/;
}
