// dies: LZ-FAULT
// "It must not crash": a source that fails looks like a source that ends.
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        using IEnumerator<T> items = source.GetEnumerator();
        if (!TryMoveNext(items))
            yield break;

        T previous = items.Current;
        while (TryMoveNext(items))
        {
            T current = items.Current;
            yield return (previous, current);
            previous = current;
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
