// dies: AS-CANCEL
// Prefers the consumer's token if there is one, and then ignores the argument.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IAsyncEnumerable<R> MapAsync<T, R>(this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit, CancellationToken token = default) => new Both<T, R>(source, f, limit, token);
    private sealed class Both<T, R>(IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit, CancellationToken first) : IAsyncEnumerable<R> { public IAsyncEnumerator<R> GetAsyncEnumerator(CancellationToken second = default) => Run(source, f, limit, second.CanBeCanceled ? second : first).GetAsyncEnumerator(); }
    private static async IAsyncEnumerable<R> Run<T, R>(
        IAsyncEnumerable<T> source,
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
            token.ThrowIfCancellationRequested();
            yield return await oldest.ConfigureAwait(false);
        }
    }
}
