// challenge: take-every
// expect: failed on LZ-DISPOSE
// expect without policy: failed on LZ-DISPOSE
// about: takes the enumerator by hand and never disposes it.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return Iterate(source.GetEnumerator, step);
    }

    private static IEnumerable<T> Iterate<T>(Func<IEnumerator<T>> open, int step)
    {
        var enumerator = open();
        for (var index = 0; enumerator.MoveNext(); index++)
        {
            if (index % step == 0) yield return enumerator.Current;
        }
    }
}
