// dies: AS-ORDER
// Yields whichever call has ended, the newest of them first.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        List<Task<R>> running = [];
        await foreach (T item in source.WithCancellation(token))
        {
            running.Add(f(item, token));
            if (running.Count < limit)
                continue;
            Task<R> first = running.FindLast(call => call.IsCompleted) ?? await Task.WhenAny(running);
            running.Remove(first);
            yield return await first;
        }

        while (running.Count > 0)
        {
            token.ThrowIfCancellationRequested();
            Task<R> first = running.FindLast(call => call.IsCompleted) ?? await Task.WhenAny(running);
            running.Remove(first);
            yield return await first;
        }
    }
}
