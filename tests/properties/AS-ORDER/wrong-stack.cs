public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit)
    {
        var running = new Stack<Task<R>>();
        await foreach (var item in source)
        {
            running.Push(f(item, default));
            if (running.Count == limit) yield return await running.Pop();
        }

        while (running.Count > 0) yield return await running.Pop();
    }
}
