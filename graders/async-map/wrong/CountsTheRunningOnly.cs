// dies: LZ-PULL
// Counts the calls that run, and not the results that wait behind the oldest: behind a slow call it reads everything.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        List<Task<R>> calls = [];
        await foreach (T item in source.WithCancellation(token))
        {
            calls.Add(f(item, token));
            while (calls.Count > 0 && calls[0].IsCompleted)
            {
                R result = await calls[0];
                calls.RemoveAt(0);
                yield return result;
            }

            while (calls.Where(call => !call.IsCompleted).ToArray() is var running && running.Length >= limit)
                await Task.WhenAny(running);
        }

        foreach (Task<R> call in calls)
        {
            token.ThrowIfCancellationRequested();
            yield return await call;
        }
    }
}
