// dies: LZ-PULL
// Has the next source ready while it still reads this one: half of the mistake of opening all.
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return Iterate(sources);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T>[] sources)
    {
        IEnumerator<T>? next = null;
        try
        {
            for (int i = 0; i < sources.Length; i++)
            {
                using IEnumerator<T> items = next ?? sources[i].GetEnumerator();
                next = i + 1 < sources.Length ? sources[i + 1].GetEnumerator() : null;
                while (items.MoveNext())
                    yield return items.Current;
            }
        }
        finally
        {
            next?.Dispose();
        }
    }
}
