// dies: AS-BOUND
// Never runs more than five calls at the same time, whatever the limit.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        Queue<Task<R>> running = new();
        await foreach (T item in source.WithCancellation(token).ConfigureAwait(false))
        {
            running.Enqueue(f(item, token));
            if (running.Count == Math.Min(limit, 5))
                yield return await running.Dequeue().ConfigureAwait(false);
        }

        while (running.TryDequeue(out Task<R>? oldest))
        {
            token.ThrowIfCancellationRequested();
            yield return await oldest.ConfigureAwait(false);
        }
    }
}
