// dies: AS-DISPOSE
// Checks the token between the opening and the try: a token that was cancelled before leaves the source open.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        IAsyncEnumerator<T> items = source.GetAsyncEnumerator(token);
        token.ThrowIfCancellationRequested();
        try
        {
            Queue<Task<R>> running = new();
            bool more = true;
            while (true)
            {
                while (more && running.Count < limit && (more = await items.MoveNextAsync()))
                    running.Enqueue(f(items.Current, token));
                if (running.Count == 0)
                    yield break;
                token.ThrowIfCancellationRequested();
                yield return await running.Dequeue();
            }
        }
        finally
        {
            await items.DisposeAsync();
        }
    }
}
