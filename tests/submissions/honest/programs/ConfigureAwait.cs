// challenge: async-map
// expect: passed
// about: ConfigureAwait(false) on await, await foreach and await using
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        var running = new List<Task<R>>(limit);
        await foreach (var item in source.WithCancellation(token).ConfigureAwait(false))
        {
            running.Add(f(item, token));
            if (running.Count < limit) continue;
            var result = await running[0].ConfigureAwait(false);
            running.RemoveAt(0);
            yield return result;
        }

        foreach (var task in running.ToArray())
        {
            token.ThrowIfCancellationRequested();
            yield return await task.ConfigureAwait(false);
        }
    }
}
