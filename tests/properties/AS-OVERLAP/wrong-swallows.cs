public static class Solution
{
    public static async IAsyncEnumerable<(T, T)> Pairwise<T>(this IAsyncEnumerable<T> source)
    {
        await using var items = source.GetAsyncEnumerator();
        while (true)
        {
            var one = items.MoveNextAsync().AsTask();
            try
            {
                _ = items.MoveNextAsync().AsTask();
            }
            catch
            {
            }

            if (!await one) yield break;
            var first = items.Current;
            if (!await items.MoveNextAsync()) yield break;
            yield return (first, items.Current);
        }
    }
}
