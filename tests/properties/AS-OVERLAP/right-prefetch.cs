public static class Solution
{
    public static async IAsyncEnumerable<(T, T)> Pairwise<T>(this IAsyncEnumerable<T> source)
    {
        await using var items = source.GetAsyncEnumerator();
        var next = items.MoveNextAsync();
        while (await next)
        {
            var first = items.Current;
            next = items.MoveNextAsync();
            if (!await next) yield break;
            var pair = (first, items.Current);
            next = items.MoveNextAsync();
            await Task.Yield();
            if (!await next) { yield return pair; yield break; }
            yield return pair;
            next = new ValueTask<bool>(true);
        }
    }
}
