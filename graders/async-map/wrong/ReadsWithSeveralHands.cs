// dies: AS-OVERLAP
// Starts as many readers as calls are allowed, all on one enumerator.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        await using IAsyncEnumerator<T> items = source.GetAsyncEnumerator(token);
        Queue<Task<(bool More, R Result)>> running = new();
        while (true)
        {
            while (running.Count < limit)
                running.Enqueue(Next());
            (bool more, R result) = await running.Dequeue();
            if (!more)
                yield break;
            yield return result;
            token.ThrowIfCancellationRequested();
        }

        async Task<(bool, R)> Next() =>
            await items.MoveNextAsync() ? (true, await f(items.Current, token)) : (false, default!);
    }
}
