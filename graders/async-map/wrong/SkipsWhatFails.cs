// dies: LZ-FAULT
// A call that fails leaves no result, and nobody notices.
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
        await foreach (T item in source.WithCancellation(token))
        {
            running.Enqueue(f(item, token));
            if (running.Count < limit)
                continue;
            Task<R> oldest = await Task.WhenAny(running.Dequeue());
            if (!oldest.IsFaulted)
                yield return await oldest;
        }

        while (running.TryDequeue(out Task<R>? left))
        {
            token.ThrowIfCancellationRequested();
            await Task.WhenAny(left);
            if (!left.IsFaulted)
                yield return await left;
        }
    }
}
