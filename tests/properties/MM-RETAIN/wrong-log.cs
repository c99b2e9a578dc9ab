public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        var log = new List<string>();
        using var items = source.GetEnumerator();
        if (!items.MoveNext()) yield break;
        var previous = items.Current;
        while (items.MoveNext())
        {
            log.Add($"{log.Count}: a pair was made of an item and the one before it, and handed to the consumer");
            yield return (previous, items.Current);
            previous = items.Current;
        }
    }
}
