using System.Runtime.CompilerServices;

public static class Solution
{
    /// <summary>The results of <paramref name="f"/> for the items of the source, in their order.</summary>
    /// <param name="limit">How many calls of f may run at the same time; 1 or more.</param>
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        await Task.FromException(new NotImplementedException());
        yield break;
    }
}
