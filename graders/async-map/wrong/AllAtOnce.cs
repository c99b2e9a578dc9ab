// dies: AS-BOUND
// Starts all calls and awaits them all: it never reads the limit.
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
            running.Add(f(item, token));
        foreach (R result in await Task.WhenAll(running))
            yield return result;
    }
}
