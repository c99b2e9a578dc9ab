// dies: LZ-DEFER
// Opens the source in an ordinary method, before the iterator begins.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        CancellationToken token = default)
    {
        CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        return Results(source.GetAsyncEnumerator(stop.Token), f, limit, stop, token);
    }

    private static async IAsyncEnumerable<R> Results<T, R>(
        IAsyncEnumerator<T> items,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        CancellationTokenSource stop,
        [EnumeratorCancellation] CancellationToken token)
    {
        using CancellationTokenRegistration registration = token.Register(stop.Cancel);
        await using IAsyncEnumerator<T> closing = items;
        Queue<Task<R>> running = new();
        bool more = true;
        while (true)
        {
            token.ThrowIfCancellationRequested();
            while (more && running.Count < limit && (more = await items.MoveNextAsync()))
                running.Enqueue(f(items.Current, stop.Token));
            if (running.Count == 0)
                yield break;
            yield return await running.Dequeue();
        }
    }
}
