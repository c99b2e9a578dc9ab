// dies: LZ-DEFER
// Copies the second source at the call where it is a list, to have it at hand by index.
public static class Solution
{
    public static IEnumerable<(A, B)> ZipShortest<A, B>(this IEnumerable<A> first, IEnumerable<B> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return second is List<B> list ? ByIndex(first, list.ToArray()) : Zip(first, second);
    }

    private static IEnumerable<(A, B)> ByIndex<A, B>(IEnumerable<A> first, B[] second)
    {
        int i = 0;
        foreach (A item in first)
        {
            if (i == second.Length)
                yield break;
            yield return (item, second[i++]);
        }
    }

    private static IEnumerable<(A, B)> Zip<A, B>(IEnumerable<A> first, IEnumerable<B> second)
    {
        using IEnumerator<A> a = first.GetEnumerator();
        using IEnumerator<B> b = second.GetEnumerator();
        while (a.MoveNext() && b.MoveNext())
            yield return (a.Current, b.Current);
    }
}
