public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit)
    {
        using var places = new SemaphoreSlim(limit);
        var results = System.Threading.Channels.Channel.CreateUnbounded<Task<R>>();
        var feeding = Feed();
        await foreach (var result in results.Reader.ReadAllAsync()) yield return await result;
        await feeding;

        async Task Feed()
        {
            await foreach (var item in source)
            {
                await places.WaitAsync().ConfigureAwait(false);
                results.Writer.TryWrite(Run(item));
            }

            results.Writer.Complete();
        }

        async Task<R> Run(T item)
        {
            await Task.Yield();
            try { return await f(item, default).ConfigureAwait(false); }
            finally { places.Release(); }
        }
    }
}
