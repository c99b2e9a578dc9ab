// dies: LZ-DISPOSE
// Uses the enumerator directly, as the protocol is taught, and forgets that it is IDisposable.
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
        IEnumerator<T> enumerator = source.GetEnumerator();
        for (int index = 0; enumerator.MoveNext(); index++)
        {
            if (index % step == 0)
                yield return enumerator.Current;
        }
    }
}
