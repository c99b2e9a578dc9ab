// challenge: async-map
// expect: passed
// about: operators on IAsyncEnumerable: Chunk, Select, WithCancellation
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        await foreach (var tasks in source.Chunk(limit).Select(chunk => chunk.Select(item => f(item, token)).ToList()).WithCancellation(token))
        {
            foreach (var task in tasks)
            {
                token.ThrowIfCancellationRequested();
                yield return await task;
            }
        }
    }
}
