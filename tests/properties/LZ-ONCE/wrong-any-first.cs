public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        if (!source.Any()) yield break;
        using var items = source.GetEnumerator();
        if (!items.MoveNext()) yield break;
        var previous = items.Current;
        while (items.MoveNext())
        {
            yield return (previous, items.Current);
            previous = items.Current;
        }
    }

    public static double Mean(IEnumerable<int> source) => source.Average();
}
