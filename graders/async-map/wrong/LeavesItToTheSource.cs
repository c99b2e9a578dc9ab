// dies: AS-CANCEL
// Leaves the token to the source and the calls: when all have ended, results come after the cancellation.
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
            if (running.Count == limit)
                yield return await running.Dequeue().ConfigureAwait(false);
        }

        while (running.TryDequeue(out Task<R>? oldest))
        {
            yield return await oldest.ConfigureAwait(false);
        }
    }
}
