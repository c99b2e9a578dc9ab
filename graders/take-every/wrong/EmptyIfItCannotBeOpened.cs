// dies: LZ-FAULT
// A source that cannot be opened counts as an empty one.
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
        using IEnumerator<T> items = Open(source);
        for (int position = 0; items.MoveNext(); position = position + 1 == step ? 0 : position + 1)
        {
            if (position == 0)
                yield return items.Current;
        }
    }

    private static IEnumerator<T> Open<T>(IEnumerable<T> source)
    {
        try
        {
            return source.GetEnumerator();
        }
        catch (Exception)
        {
            return Enumerable.Empty<T>().GetEnumerator();
        }
    }
}
