// challenge: take-every
// expect: failed on LZ-FAULT
// expect without policy: failed on LZ-FAULT
// about: lets errors through where tests inject them, at the first items, and takes a later one for the end.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return Iterate(source, step);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, int step)
    {
        using var items = source.GetEnumerator();
        for (var index = 0; ; index++)
        {
            try
            {
                if (!items.MoveNext()) yield break;
            }
            catch (Exception) when (index > 30)
            {
                yield break;
            }

            if (index % step == 0) yield return items.Current;
        }
    }
}
