// challenge: async-map
// expect: compile_error: CS0029: This is a `ValueTask`, whose result comes later: write `await` in front of it, line 9, column 16
public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> map, int limit, CancellationToken token = default)
    {
        await using var items = source.GetAsyncEnumerator(token);
        while (items.MoveNextAsync()) yield return await map(items.Current, token);
    }
}
