// dies: VAL
// The queue belongs to the call, not to the enumeration: what one enumeration leaves in it, the next one yields.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit,
        CancellationToken token = default)
    {
        Queue<Task<R>> running = new();
        return Results(token);

        async IAsyncEnumerable<R> Results([EnumeratorCancellation] CancellationToken token)
        {
            await foreach (T item in source.WithCancellation(token))
            {
                running.Enqueue(f(item, token));
                if (running.Count == limit)
                    yield return await running.Dequeue();
            }

            while (running.TryDequeue(out Task<R>? oldest))
            {
                token.ThrowIfCancellationRequested();
                yield return await oldest;
            }
        }
    }
}
