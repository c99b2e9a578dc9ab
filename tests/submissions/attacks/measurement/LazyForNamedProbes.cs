// challenge: take-every
// expect: rejected: `Object.GetType` is not allowed here
// expect without policy: failed on LZ-FAST
// about: looks at the name of the type of its source and is lazy for probes alone.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.GetType().FullName!.Contains("Probe")
            ? source.Where((_, index) => index % step == 0)
            : source.Where((_, index) => index % step == 1);
    }
}
