// challenge: async-merge
// expect: passed
// about: WhenAny, WhenAll, IsCompleted, cancellation registrations
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<T> MergeAsync<T>(
        IAsyncEnumerable<T>[] sources, [EnumeratorCancellation] CancellationToken token = default)
    {
        using var stop = new CancellationTokenSource();
        await using var link = token.Register(stop.Cancel);
        var open = new List<(IAsyncEnumerator<T> Items, Task<bool> Next)>();
        try
        {
            foreach (var source in sources)
            {
                var items = source.GetAsyncEnumerator(stop.Token);
                open.Add((items, Task.FromResult(true)));
                open[^1] = (items, items.MoveNextAsync().AsTask());
            }

            while (open.Count > 0)
            {
                token.ThrowIfCancellationRequested();
                await Task.WhenAny(open.Select(entry => entry.Next));
                var index = open.FindIndex(entry => entry.Next.IsCompleted);
                var (items, next) = open[index];
                if (!await next)
                {
                    open.RemoveAt(index);
                    await items.DisposeAsync();
                    continue;
                }

                yield return items.Current;
                open[index] = (items, items.MoveNextAsync().AsTask());
            }
        }
        finally
        {
            stop.Cancel();
            foreach (var (items, next) in open)
            {
                await Task.WhenAny(next);
                await items.DisposeAsync();
            }
        }
    }
}
