// expect: rejected: `ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter.GetResult` is not allowed here: it blocks, line 6, column 69
public static class Solution
{
    public static bool Next(IAsyncEnumerator<int> e)
    {
        return e.MoveNextAsync().ConfigureAwait(false).GetAwaiter().GetResult();
    }
}
