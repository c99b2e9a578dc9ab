// dies: VAL
// Leaves out items and results that are null.
using System.Runtime.CompilerServices;
public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit, [EnumeratorCancellation] CancellationToken token = default)
    {
        Queue<Task<R>> running = new();
        await foreach (T item in source.WithCancellation(token).ConfigureAwait(false))
        {
            if (item is null) continue;
            running.Enqueue(f(item, token));
            if (running.Count == limit && await running.Dequeue() is { } r)
                yield return r;
        }
        while (running.TryDequeue(out Task<R>? oldest))
        {
            token.ThrowIfCancellationRequested();
            if (await oldest is { } r) yield return r;
        }
    }
}
