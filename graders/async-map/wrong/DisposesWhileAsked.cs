// dies: AS-DISPOSE
// Yields a result while the source has nothing new, and disposes the source when it is still being asked.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        IAsyncEnumerator<T> items = source.GetAsyncEnumerator(stop.Token);
        Queue<Task<R>> running = new();
        Task<bool>? arriving = null;
        bool more = true;
        try
        {
            while (more || running.Count > 0)
            {
                token.ThrowIfCancellationRequested();
                if (more && running.Count < limit)
                    arriving ??= items.MoveNextAsync().AsTask();

                if (arriving is not null)
                {
                    if (running.Count > 0)
                        await Task.WhenAny(arriving, running.Peek());
                    if (running.Count == 0 || arriving.IsCompleted)
                    {
                        more = await arriving;
                        arriving = null;
                        if (more)
                            running.Enqueue(f(items.Current, stop.Token));
                        continue;
                    }
                }

                R result = await running.Peek();
                running.Dequeue();
                yield return result;
            }
        }
        finally
        {
            stop.Cancel();
            await items.DisposeAsync();
        }
    }
}
