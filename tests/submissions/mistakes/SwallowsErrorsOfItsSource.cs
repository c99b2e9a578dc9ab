// challenge: take-every
// expect: failed on LZ-FAULT
// about: lets the runtime's own exceptions through, and takes those of a source for its end
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
        using IEnumerator<T> items = source.GetEnumerator();
        for (int position = 0; HasNext(items); position++)
        {
            if (position % step == 0)
                yield return items.Current;
        }
    }

    private static bool HasNext<T>(IEnumerator<T> items)
    {
        try
        {
            return items.MoveNext();
        }
        catch (Exception error) when (error is not SystemException)
        {
            return false;
        }
    }
}
