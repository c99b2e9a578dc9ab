public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit)
    {
        var running = new Queue<Task<R>>();
        await foreach (var item in source)
        {
            running.Enqueue(f(item, default));
            if (running.Count > limit) yield return await running.Dequeue();
        }

        while (running.Count > 0) yield return await running.Dequeue();
    }
}
