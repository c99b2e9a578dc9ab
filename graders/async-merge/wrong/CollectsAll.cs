// dies: LZ-PULL
// Reads all sources to their ends, at the same time, and yields what it has then.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<T> MergeAsync<T>(
        IAsyncEnumerable<T>[] sources, [EnumeratorCancellation] CancellationToken token = default)
    {
        List<T> items = [];
        await Task.WhenAll(sources.Select(Collect));
        foreach (T item in items)
        {
            token.ThrowIfCancellationRequested();
            yield return item;
        }

        async Task Collect(IAsyncEnumerable<T> source)
        {
            await foreach (T item in source.WithCancellation(token))
            {
                lock (items)
                    items.Add(item);
            }
        }
    }
}
