// challenge: take-every
// expect: failed on VAL: call
// score: 18
// about: positions are off by one
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        if (source == null) throw new ArgumentNullException(nameof(source));
        if (step < 1) throw new ArgumentOutOfRangeException(nameof(step));
        return Go(source, step);
    }
    static IEnumerable<T> Go<T>(IEnumerable<T> source, int step)
    {
        int i = 0;
        foreach (var item in source)
        {
            i++;
            if (i % step == 0)
                yield return item;
        }
    }
}
