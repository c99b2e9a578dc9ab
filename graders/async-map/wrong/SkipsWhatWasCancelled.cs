// dies: LZ-FAULT
// Skips a call that was cancelled, whoever cancelled it.
using System.Runtime.CompilerServices;
public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit, [EnumeratorCancellation] CancellationToken token = default)
    {
        Queue<Task<R>> running = new();
        await foreach (T item in source.WithCancellation(token).ConfigureAwait(false))
        {
            running.Enqueue(f(item, token));
            if (running.Count < limit) continue;
            var t = running.Dequeue();
            await Task.WhenAny(t);
            token.ThrowIfCancellationRequested();
            if (t.IsCanceled) continue;
            yield return await t;
        }
        while (running.TryDequeue(out Task<R>? t))
        {
            await Task.WhenAny(t);
            token.ThrowIfCancellationRequested();
            if (t.IsCanceled) continue;
            yield return await t;
        }
    }
}
