// dies: LZ-FAULT
// A source that throws looks like one that ends.
public static class Solution
{
    public static IEnumerable<(A, B)> ZipShortest<A, B>(this IEnumerable<A> first, IEnumerable<B> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Iterate(first, second);
    }

    private static IEnumerable<(A, B)> Iterate<A, B>(IEnumerable<A> first, IEnumerable<B> second)
    {
        using IEnumerator<A> left = first.GetEnumerator();
        using IEnumerator<B> right = second.GetEnumerator();
        while (TryMoveNext(left) && TryMoveNext(right))
            yield return (left.Current, right.Current);
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
