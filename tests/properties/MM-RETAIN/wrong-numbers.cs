public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        var hashes = new List<long>();
        using var items = source.GetEnumerator();
        if (!items.MoveNext()) yield break;
        var previous = items.Current;
        while (items.MoveNext())
        {
            hashes.Add(previous!.GetHashCode());
            yield return (previous, items.Current);
            previous = items.Current;
        }
    }
}
