// dies: AS-DISPOSE
// Uses the enumerator directly and forgets to dispose it.
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
        IAsyncEnumerator<T> items = source.GetAsyncEnumerator(token);
        bool more = true;
        while (true)
        {
            while (more && running.Count < limit && (more = await items.MoveNextAsync()))
                running.Enqueue(f(items.Current, token));
            if (running.Count == 0)
                break;
            token.ThrowIfCancellationRequested();
            yield return await running.Dequeue();
        }
    }
}
