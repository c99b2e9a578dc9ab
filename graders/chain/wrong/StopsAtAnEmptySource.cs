// dies: VAL
// Mistakes a source without items for the end of everything.
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return Iterate(sources);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T>[] sources)
    {
        foreach (IEnumerable<T> source in sources)
        {
            using IEnumerator<T> items = source.GetEnumerator();
            if (!items.MoveNext())
                yield break;
            do
            {
                yield return items.Current;
            }
            while (items.MoveNext());
        }
    }
}
