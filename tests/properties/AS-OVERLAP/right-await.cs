public static class Solution
{
    public static async IAsyncEnumerable<(T, T)> Pairwise<T>(this IAsyncEnumerable<T> source)
    {
        await using var items = source.GetAsyncEnumerator();
        while (await items.MoveNextAsync())
        {
            var first = items.Current;
            if (!await items.MoveNextAsync()) yield break;
            yield return (first, items.Current);
        }
    }
}
