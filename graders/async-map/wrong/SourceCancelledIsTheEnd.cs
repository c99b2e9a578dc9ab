// dies: LZ-FAULT
// Mistakes every cancellation of the source for its own; if no token is cancelled, the results just end.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        Queue<Task<R>> running = new();
        await using IAsyncEnumerator<T> items = source.GetAsyncEnumerator(token);
        bool more = true;
        while (true)
        {
            token.ThrowIfCancellationRequested();
            while (more && running.Count < limit)
            {
                try
                {
                    more = await items.MoveNextAsync();
                }
                catch (OperationCanceledException)
                {
                    token.ThrowIfCancellationRequested();
                    more = false;
                }

                if (more)
                    running.Enqueue(f(items.Current, token));
            }

            if (running.Count == 0)
                yield break;
            yield return await running.Dequeue();
        }
    }
}
