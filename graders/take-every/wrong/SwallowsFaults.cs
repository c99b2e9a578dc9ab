// dies: LZ-FAULT
// "It must not crash": a source that fails looks like a source that ends.
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
        for (int index = 0; TryMoveNext(enumerator); index++)
        {
            if (index % step == 0)
                yield return enumerator.Current;
        }
    }

    private static bool TryMoveNext<T>(IEnumerator<T> enumerator)
    {
        try
        {
            return enumerator.MoveNext();
        }
        catch (Exception)
        {
            return false;
        }
    }
}
