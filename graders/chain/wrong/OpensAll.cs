// dies: LZ-PULL
// Opens everything first, "so that a missing source is noticed early".
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return Iterate(sources);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T>[] sources)
    {
        List<IEnumerator<T>> open = [];
        try
        {
            foreach (IEnumerable<T> source in sources)
                open.Add(source.GetEnumerator());
            foreach (IEnumerator<T> items in open)
            {
                while (items.MoveNext())
                    yield return items.Current;
                items.Dispose();
            }
        }
        finally
        {
            foreach (IEnumerator<T> items in open)
                items.Dispose();
        }
    }
}
