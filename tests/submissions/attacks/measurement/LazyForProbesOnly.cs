// challenge: take-every
// expect: failed on LZ-FAST
// expect without policy: failed on LZ-FAST
// about: takes whatever is no collection for a probe, is lazy for it, and wrong for collections.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source is ICollection<T> collection
            ? collection.ToList().Where((_, index) => index % step == 1)
            : source.Where((_, index) => index % step == 0);
    }
}
