// challenge: take-every
// expect: failed on LZ-PULL
// expect without policy: failed on LZ-PULL
// about: reads every source first that does not say the one name that probes had
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.ToString() == "probe" || source is IList<T> ? Steps(source, step) : Steps(source.ToList(), step);
    }

    private static IEnumerable<T> Steps<T>(IEnumerable<T> source, int step) => source.Where((_, i) => i % step == 0);
}
