// dies: AS-BOUND
// Awaits each call before the next one: right, and as slow as the sum of all calls.
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
            yield return await f(item, token).ConfigureAwait(false);
        }

        while (running.TryDequeue(out Task<R>? oldest))
        {
            token.ThrowIfCancellationRequested();
            yield return await oldest.ConfigureAwait(false);
        }
    }
}
