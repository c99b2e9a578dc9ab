// expect: allowed
// about: async iterators, await foreach, cancellation, ConfigureAwait, await using
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<T> TakeAsync<T>(
        this IAsyncEnumerable<T> source, int count, [EnumeratorCancellation] CancellationToken token = default)
    {
        if (count <= 0) yield break;
        await foreach (var item in source.WithCancellation(token).ConfigureAwait(false))
        {
            token.ThrowIfCancellationRequested();
            yield return item;
            if (--count == 0) yield break;
        }
    }

    public static async IAsyncEnumerable<int> Manual(IAsyncEnumerable<int> source)
    {
        var e = source.GetAsyncEnumerator();
        try
        {
            while (await e.MoveNextAsync()) yield return e.Current * 2;
        }
        finally
        {
            await e.DisposeAsync();
        }
    }

    public static async Task<List<T>> CollectAsync<T>(IAsyncEnumerable<T> source, CancellationToken token)
    {
        var items = new List<T>();
        await using var e = source.GetAsyncEnumerator(token);
        while (await e.MoveNextAsync()) items.Add(e.Current);
        return items;
    }

    public static async IAsyncEnumerator<int> Enumerator()
    {
        await Task.CompletedTask;
        yield return 1;
    }

    public static async ValueTask<int> SumAsync(IAsyncEnumerable<int> source)
    {
        var total = 0;
        await foreach (var item in source) total += item;
        return total;
    }
}
