// expect: allowed
// allow: System.Threading.SemaphoreSlim
// allow: System.Threading.Tasks.Task.Yield
// allow: System.Threading.Tasks.TaskCompletionSource<TResult>
public static class Solution
{
    public static async Task<R[]> MapAsync<T, R>(IEnumerable<T> items, Func<T, Task<R>> f, int limit)
    {
        using var gate = new SemaphoreSlim(limit);
        await Task.Yield();
        return await Task.WhenAll(items.Select(async item =>
        {
            await gate.WaitAsync();
            try
            {
                return await f(item);
            }
            finally
            {
                gate.Release();
            }
        }));
    }

    public static Task<int> Own()
    {
        var source = new TaskCompletionSource<int>();
        source.SetResult(1);
        return source.Task;
    }
}
