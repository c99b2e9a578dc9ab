// dies: MM-RETAIN
// Keeps all tasks in a list and drops only those whose result is an object.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        List<Task<R>?> tasks = [];
        int next = 0;
        await foreach (T item in source.WithCancellation(token))
        {
            tasks.Add(f(item, token));
            if (tasks.Count - next == limit)
                yield return await Take();
        }

        while (next < tasks.Count)
        {
            token.ThrowIfCancellationRequested();
            yield return await Take();
        }

        Task<R> Take()
        {
            Task<R> task = tasks[next]!;
            if (default(R) is null)
                tasks[next] = null;
            next++;
            return task;
        }
    }
}
