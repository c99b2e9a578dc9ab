// dies: rejected: ValueTask.Result
// without policy: VAL
// The compiler complains about a ValueTask where a bool is expected, and .Result silences it.
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
        await using IAsyncEnumerator<T> items = source.GetAsyncEnumerator(token);
        while (items.MoveNextAsync().Result)
        {
            running.Enqueue(f(items.Current, token));
            if (running.Count == limit)
                yield return await running.Dequeue();
        }

        while (running.TryDequeue(out Task<R>? oldest))
            yield return await oldest;
    }
}
