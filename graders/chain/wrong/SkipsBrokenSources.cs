// dies: LZ-FAULT
// "One bad file must not stop the report": a source that fails looks like one that ends.
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
            while (TryMoveNext(items))
                yield return items.Current;
        }
    }

    private static bool TryMoveNext<T>(IEnumerator<T> items)
    {
        try
        {
            return items.MoveNext();
        }
        catch (Exception)
        {
            return false;
        }
    }
}
