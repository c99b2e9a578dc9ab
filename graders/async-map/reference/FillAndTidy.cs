using System.Runtime.CompilerServices;

public static class Solution
{
    // Fills the window before each result, and cancels and awaits what is left when the consumer leaves.
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var window = new LinkedList<Task<R>>();
        await using var items = source.GetAsyncEnumerator(stop.Token);
        var more = true;
        try
        {
            while (true)
            {
                token.ThrowIfCancellationRequested();
                while (more && window.Count < limit && (more = await items.MoveNextAsync()))
                    window.AddLast(f(items.Current, stop.Token));
                if (window.First is not { } oldest)
                    yield break;

                var result = await oldest.Value;
                window.RemoveFirst();
                yield return result;
            }
        }
        finally
        {
            stop.Cancel();
            foreach (var left in window)
            {
                try
                {
                    await left;
                }
                catch (Exception)
                {
                    // It is given up, and so is what it had to say.
                }
            }
        }
    }
}
