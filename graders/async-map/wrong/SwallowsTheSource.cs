// dies: LZ-FAULT
// Treats a source that fails like one that ends.
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
        Queue<Task<R>> running = new();
        bool more = true;
        while (true)
        {
            while (more && running.Count < limit)
            {
                try
                {
                    more = await items.MoveNextAsync();
                }
                catch (Exception error) when (error is not OperationCanceledException)
                {
                    more = false;
                }

                if (more)
                    running.Enqueue(f(items.Current, token));
            }

            if (running.Count == 0)
                yield break;
            token.ThrowIfCancellationRequested();
            yield return await running.Dequeue();
        }
    }
}
