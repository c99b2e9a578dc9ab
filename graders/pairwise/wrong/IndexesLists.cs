// dies: LZ-FAST
// A faster way for lists, one pair short: Count - 1 is mistaken for the last index of a first item, with < as well.
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source) =>
        source is IList<T> list ? FromList(list) : Iterate(source);

    private static IEnumerable<(T, T)> FromList<T>(IList<T> list)
    {
        for (int i = 0; i < list.Count - 2; i++)
            yield return (list[i], list[i + 1]);
    }

    private static IEnumerable<(T, T)> Iterate<T>(IEnumerable<T> source)
    {
        using IEnumerator<T> items = source.GetEnumerator();
        if (!items.MoveNext())
            yield break;

        T previous = items.Current;
        while (items.MoveNext())
        {
            T current = items.Current;
            yield return (previous, current);
            previous = current;
        }
    }
}
