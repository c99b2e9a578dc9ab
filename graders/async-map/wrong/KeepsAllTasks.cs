// dies: MM-RETAIN
// Keeps all tasks in a list and walks along it: every result lives as long as the enumeration.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        List<Task<R>> tasks = [];
        int next = 0;
        await foreach (T item in source.WithCancellation(token))
        {
            tasks.Add(f(item, token));
            if (tasks.Count - next == limit)
                yield return await tasks[next++];
        }

        while (next < tasks.Count)
        {
            token.ThrowIfCancellationRequested();
            yield return await tasks[next++];
        }
    }
}
