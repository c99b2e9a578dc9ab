// dies: LZ-FAULT
// Awaits a batch as a whole: one failed call takes the results before it along.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        await foreach (T[] batch in source.Chunk(limit).WithCancellation(token))
        {
            foreach (R result in await Task.WhenAll(Array.ConvertAll(batch, item => f(item, token))))
            {
                token.ThrowIfCancellationRequested();
                yield return result;
            }
        }
    }
}
