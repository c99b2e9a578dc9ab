// dies: LZ-FAULT
// Waits in the finally for what is left: where that has failed too, its exception takes the place of the right one.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        Queue<Task<R>> running = new();
        try
        {
            await foreach (T item in source.WithCancellation(token))
            {
                running.Enqueue(f(item, token));
                if (running.Count == limit)
                    yield return await running.Dequeue();
            }

            while (running.TryDequeue(out Task<R>? oldest))
            {
                token.ThrowIfCancellationRequested();
                yield return await oldest;
            }
        }
        finally
        {
            await Task.WhenAll(running);
        }
    }
}
