// dies: LZ-FAULT
// Lets InvalidOperationException through, the error it knows; every other one looks like the end of the source.
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
        catch (Exception error) when (error is not InvalidOperationException)
        {
            return false;
        }
    }
}
