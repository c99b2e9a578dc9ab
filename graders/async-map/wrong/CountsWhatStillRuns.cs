// dies: AS-BOUND
// Waits for any of its calls to end, and one that has ended already and may not come out yet ends that wait at once.
using System.Runtime.CompilerServices;
public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit, [EnumeratorCancellation] CancellationToken token = default)
    {
        List<Task<R>> running = [];
        await foreach (T item in source.WithCancellation(token).ConfigureAwait(false))
        {
            if (running.Count(t => !t.IsCompleted) == limit)
            {
                await Task.WhenAny(running);
            }
            running.Add(f(item, token));
            while (running.Count > 0 && running[0].IsCompleted)
            {
                var r = await running[0];
                running.RemoveAt(0);
                yield return r;
            }
        }
        foreach (var t in running)
        {
            token.ThrowIfCancellationRequested();
            yield return await t;
        }
    }
}
