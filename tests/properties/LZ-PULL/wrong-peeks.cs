public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        using var items = source.GetEnumerator();
        var more = items.MoveNext();
        while (more)
        {
            var item = items.Current;
            more = items.MoveNext();
            yield return item;
            for (var i = 1; i < step && more; i++) more = items.MoveNext();
        }
    }
}
