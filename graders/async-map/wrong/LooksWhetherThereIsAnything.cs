// dies: LZ-PULL
// Asks first whether there is anything to do, and reads the source once more for that.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        if (!await source.AnyAsync(token))
            yield break;

        await foreach (T[] chunk in source.Chunk(limit).WithCancellation(token))
        {
            foreach (Task<R> task in Array.ConvertAll(chunk, item => f(item, token)))
            {
                token.ThrowIfCancellationRequested();
                yield return await task;
            }
        }
    }
}
