// dies: VAL
// Ends with the source: the calls that are still running then have no results.
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
    }
}
