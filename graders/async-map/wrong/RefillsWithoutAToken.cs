// dies: AS-CANCEL
// The first calls get the token, those that fill the window again do not.
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
        while (running.Count < limit && await items.MoveNextAsync())
            running.Enqueue(f(items.Current, token));

        while (running.TryDequeue(out Task<R>? oldest))
        {
            token.ThrowIfCancellationRequested();
            R result = await oldest;
            if (await items.MoveNextAsync())
                running.Enqueue(f(items.Current, CancellationToken.None));
            yield return result;
        }
    }
}
