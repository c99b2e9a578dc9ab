public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit)
    {
        var running = new List<Task<R>>();
        await foreach (var item in source)
        {
            running.Add(f(item, default));
            if (running.Count < limit) continue;
            var first = await Task.WhenAny(running);
            running.Remove(first);
            yield return await first;
        }

        while (running.Count > 0)
        {
            var first = await Task.WhenAny(running);
            running.Remove(first);
            yield return await first;
        }
    }
}
