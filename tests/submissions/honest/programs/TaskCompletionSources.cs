// challenge: async-map
// expect: passed
// about: TaskCompletionSource: SetResult, SetException, Task, and a discarded local task
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        var running = new Queue<Task<R>>();
        await foreach (var item in source.WithCancellation(token))
        {
            var result = new TaskCompletionSource<R>(TaskCreationOptions.RunContinuationsAsynchronously);
            _ = CompleteAsync(item, result);
            running.Enqueue(result.Task);
            if (running.Count == limit) yield return await running.Dequeue();
        }

        while (running.TryDequeue(out var oldest))
        {
            token.ThrowIfCancellationRequested();
            yield return await oldest;
        }

        async Task CompleteAsync(T item, TaskCompletionSource<R> result)
        {
            try
            {
                result.SetResult(await f(item, token));
            }
            catch (Exception e)
            {
                result.TrySetException(e);
            }
        }
    }
}
