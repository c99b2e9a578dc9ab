// challenge: async-map
// expect: passed
// about: SemaphoreSlim.WaitAsync and Release around the work
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        using var places = new SemaphoreSlim(limit, limit);
        var running = new Queue<Task<R>>();
        await foreach (var item in source.WithCancellation(token))
        {
            await places.WaitAsync(token);
            running.Enqueue(StartAsync(item));
            if (running.Count < limit) continue;
            yield return await running.Dequeue();
        }

        while (running.Count > 0)
        {
            token.ThrowIfCancellationRequested();
            yield return await running.Dequeue();
        }

        async Task<R> StartAsync(T item)
        {
            try
            {
                return await f(item, token);
            }
            finally
            {
                places.Release();
            }
        }
    }
}
