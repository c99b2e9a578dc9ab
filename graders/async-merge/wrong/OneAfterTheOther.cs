// dies: AS-ORDER
// Goes through the sources one after the other: while the first is silent, the others are not heard.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<T> MergeAsync<T>(
        IAsyncEnumerable<T>[] sources, [EnumeratorCancellation] CancellationToken token = default)
    {
        foreach (IAsyncEnumerable<T> source in sources)
        {
            await foreach (T item in source.WithCancellation(token))
                yield return item;
        }
    }
}
