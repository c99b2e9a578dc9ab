// dies: LZ-PULL
// Skips the items between two results before it hands the first of them over.
public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(stop);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return Iterate(source, start, stop, step);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, int start, int stop, int step)
    {
        if (start >= stop)
            yield break;

        using IEnumerator<T> items = source.GetEnumerator();
        for (int i = 0; i < start; i++)
        {
            if (!items.MoveNext())
                yield break;
        }

        for (long position = start; position < stop && items.MoveNext(); position += step)
        {
            T item = items.Current;
            for (int i = 1; i < step && position + step < stop; i++)
            {
                if (!items.MoveNext())
                    break;
            }

            yield return item;
        }
    }
}
