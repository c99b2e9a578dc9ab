// dies: AS-CANCEL
// The source gets the token, the calls do not: they go on when everybody has left.
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
            running.Enqueue(f(item, CancellationToken.None));
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
