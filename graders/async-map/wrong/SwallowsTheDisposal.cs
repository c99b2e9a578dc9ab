// dies: LZ-FAULT
// Ignores what the source throws when it is disposed.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        IAsyncEnumerator<T> items = source.GetAsyncEnumerator(token);
        Queue<Task<R>> running = new();
        try
        {
            while (await items.MoveNextAsync())
            {
                running.Enqueue(f(items.Current, token));
                if (running.Count == limit)
                    yield return await running.Dequeue();
            }

            while (running.TryDequeue(out Task<R>? oldest))
            {
                token.ThrowIfCancellationRequested();
                yield return await oldest;
            }
        }
        finally
        {
            try
            {
                await items.DisposeAsync();
            }
            catch (Exception)
            {
                // There is nothing more to read from it anyway.
            }
        }
    }
}
