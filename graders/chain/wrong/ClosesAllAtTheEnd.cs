// dies: LZ-ORDER
// Remembers what it opened and closes everything in one finally: all files of the year stay open until December.
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return Iterate(sources);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T>[] sources)
    {
        List<IEnumerator<T>> opened = [];
        try
        {
            foreach (IEnumerable<T> source in sources)
            {
                opened.Add(source.GetEnumerator());
                while (opened[^1].MoveNext())
                    yield return opened[^1].Current;
            }
        }
        finally
        {
            foreach (IEnumerator<T> items in opened)
                items.Dispose();
        }
    }
}
