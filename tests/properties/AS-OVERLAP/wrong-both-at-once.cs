public static class Solution
{
    public static async IAsyncEnumerable<(T, T)> Pairwise<T>(this IAsyncEnumerable<T> source)
    {
        await using var items = source.GetAsyncEnumerator();
        while (true)
        {
            var one = items.MoveNextAsync().AsTask();
            var other = items.MoveNextAsync().AsTask();
            if (!await one) yield break;
            var first = items.Current;
            if (!await other) yield break;
            yield return (first, items.Current);
        }
    }
}
