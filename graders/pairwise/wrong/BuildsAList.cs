// dies: LZ-DEFER
// Collects the pairs and returns the list: IEnumerable is mistaken for "some collection".
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        List<(T, T)> pairs = [];
        using IEnumerator<T> items = source.GetEnumerator();
        if (!items.MoveNext())
            return pairs;

        T previous = items.Current;
        while (items.MoveNext())
        {
            pairs.Add((previous, items.Current));
            previous = items.Current;
        }

        return pairs;
    }
}
