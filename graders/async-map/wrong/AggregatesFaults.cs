// dies: LZ-FAULT
// Throws the AggregateException of the task instead of the exception in it.
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
                {
                Task<R> oldest = await Task.WhenAny(running.Dequeue()).ConfigureAwait(false);
                yield return oldest.Exception is { } fault ? throw fault : await oldest.ConfigureAwait(false);
            }
        }

        while (running.TryDequeue(out Task<R>? oldest))
        {
            token.ThrowIfCancellationRequested();
            await Task.WhenAny(oldest).ConfigureAwait(false);
            yield return oldest.Exception is { } fault ? throw fault : await oldest.ConfigureAwait(false);
        }
    }
}
