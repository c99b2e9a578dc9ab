// challenge: take-every
// attack: takes whatever is no collection for a probe, is lazy for it, and wrong for collections.
// policy on: failed on LZ-FAST
// policy off: failed on LZ-FAST
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
