// dies: AS-BOUND
// The operator of the base library does the same, one call after the other.
public static class Solution
{
    public static IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        CancellationToken token = default) =>
        source.Select(async (T item, CancellationToken either) => await f(item, either));
}
