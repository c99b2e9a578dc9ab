// challenge: slice
// expect: failed on VAL: Goes on too long
// score: 18
// about: one item too many, and nothing read for nothing
public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        if (source == null) throw new ArgumentNullException(nameof(source));
        if (start < 0) throw new ArgumentOutOfRangeException(nameof(start));
        if (stop < 0) throw new ArgumentOutOfRangeException(nameof(stop));
        if (step < 1) throw new ArgumentOutOfRangeException(nameof(step));
        return Inner();
        IEnumerable<T> Inner()
        {
            if (stop <= start) yield break;
            long i = 0, next = start;
            foreach (var x in source)
            {
                if (i == next)
                {
                    yield return x;
                    next += step;
                    if (next > stop) yield break;
                }
                i++;
            }
        }
    }
}
