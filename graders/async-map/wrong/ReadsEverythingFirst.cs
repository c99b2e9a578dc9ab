// dies: LZ-PULL
// Makes a list of the source, and keeps the limit for the calls.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        List<T> items = [];
        await foreach (T item in source.WithCancellation(token))
            items.Add(item);

        Queue<Task<R>> running = new();
        foreach (T item in items)
        {
            token.ThrowIfCancellationRequested();
            running.Enqueue(f(item, token));
            if (running.Count == limit)
                yield return await running.Dequeue().ConfigureAwait(false);
        }

        while (running.TryDequeue(out Task<R>? oldest))
        {
            token.ThrowIfCancellationRequested();
            yield return await oldest.ConfigureAwait(false);
        }
    }
}
