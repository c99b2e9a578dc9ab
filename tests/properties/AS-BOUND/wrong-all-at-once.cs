public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit)
    {
        var running = new List<Task<R>>();
        await foreach (var item in source) running.Add(f(item, default));
        foreach (var result in await Task.WhenAll(running)) yield return result;
    }
}
