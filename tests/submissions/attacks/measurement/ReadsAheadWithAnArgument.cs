// challenge: async-map
// expect: failed on LZ-PULL
// expect without policy: failed on LZ-PULL
// about: reads the whole source first where the call has a token, which only those of AS-CANCEL's tests had.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit, CancellationToken token = default) =>
        Run(source, token.CanBeCanceled, f, limit, token);

    private static async IAsyncEnumerable<R> Run<T, R>(
        IAsyncEnumerable<T> source,
        bool first,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token)
    {
        Queue<Task<R>> running = new();
        List<T> all = [];
        await foreach (T item in source.WithCancellation(token).ConfigureAwait(false))
        {
            if (first)
            {
                all.Add(item);
                continue;
            }

            running.Enqueue(f(item, token));
            if (running.Count == limit)
                yield return await running.Dequeue().ConfigureAwait(false);
        }

        foreach (T item in all)
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
