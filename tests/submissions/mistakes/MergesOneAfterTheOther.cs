// challenge: async-merge
// expect: failed on AS-ORDER: Does not listen
// score: 14
// about: the right items, each source closed, cancelled and failing as it should: only not as they come
using System.Runtime.CompilerServices;
public static class Solution
{
    public static async IAsyncEnumerable<T> MergeAsync<T>(
        IAsyncEnumerable<T>[] sources, [EnumeratorCancellation] CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        foreach (var source in sources)
        {
            await foreach (T item in source.WithCancellation(token))
            {
                yield return item;
                token.ThrowIfCancellationRequested();
            }
        }
    }
}
