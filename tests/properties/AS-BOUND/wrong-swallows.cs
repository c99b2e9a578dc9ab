public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit)
    {
        var running = new Queue<Task<R>>();
        await foreach (var item in source)
        {
            Task<R>? started = null;
            try
            {
                started = f(item, default);
            }
            catch
            {
            }

            if (started is null)
            {
                yield return await running.Dequeue();
                started = f(item, default);
            }

            running.Enqueue(started);
        }

        while (running.Count > 0) yield return await running.Dequeue();
    }
}
