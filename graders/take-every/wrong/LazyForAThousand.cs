// dies: LZ-INFINITE
// Streams the first 1,000 items, then fetches all the rest at once because that is faster.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        return Iterate(source, step);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, int step)
    {
        using IEnumerator<T> enumerator = source.GetEnumerator();
        int index = 0;
        for (; index < 1_000 && enumerator.MoveNext(); index++)
        {
            if (index % step == 0)
                yield return enumerator.Current;
        }

        if (index < 1_000)
            yield break;
        List<T> rest = [];
        while (enumerator.MoveNext())
            rest.Add(enumerator.Current);
        foreach (T item in rest)
        {
            if (index++ % step == 0)
                yield return item;
        }
    }
}
