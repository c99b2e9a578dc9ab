// challenge: async-map
// expect: passed
// about: await using declarations and statements, IAsyncDisposable of one's own
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        var items = source.GetAsyncEnumerator(token);
        await using var owner = new Owner(items);
        await using (items)
        {
            var running = new Queue<Task<R>>();
            while (await items.MoveNextAsync())
            {
                running.Enqueue(f(items.Current, token));
                if (running.Count == limit) yield return await running.Dequeue();
            }

            while (running.TryDequeue(out var oldest))
            {
                token.ThrowIfCancellationRequested();
                yield return await oldest;
            }
        }
    }

    private sealed class Owner(object owned) : IAsyncDisposable
    {
        public bool IsDone { get; private set; }

        public async ValueTask DisposeAsync()
        {
            await Task.CompletedTask;
            IsDone = owned is not null;
        }
    }
}
