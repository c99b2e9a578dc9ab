public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit)
    {
        var some = new List<T>();
        await foreach (var item in source.ConfigureAwait(false))
        {
            some.Add(item);
            if (some.Count < limit) continue;
            foreach (var result in await Task.WhenAll(some.Select(x => f(x, default))).ConfigureAwait(false)) yield return result;
            some.Clear();
        }

        foreach (var result in await Task.WhenAll(some.Select(x => f(x, default))).ConfigureAwait(false)) yield return result;
    }
}
