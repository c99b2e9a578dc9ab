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

    static object X(IEnumerable<int> a) => a/*repeat 3243*/.Select(x => x + 1)/*end*/;
}
