// dies: LZ-FAULT
// A source that somebody has closed meanwhile counts as one that has ended.
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
        using IEnumerator<T> items = source.GetEnumerator();
        for (int position = 0; TryMove(items); position = position + 1 == step ? 0 : position + 1)
        {
            if (position == 0)
                yield return items.Current;
        }
    }

    private static bool TryMove<T>(IEnumerator<T> items)
    {
        try
        {
            return items.MoveNext();
        }
        catch (ObjectDisposedException)
        {
            return false;
        }
    }
}
