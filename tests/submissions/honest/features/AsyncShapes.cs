// expect: allowed
// about: async lambdas, async local functions, ValueTask, await in catch and finally, await in foreach, async Main-like flow
public static class Solution
{
    public static async Task<int> RetryAsync(Func<int, Task<int>> work, int times)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return await work(i);
            }
            catch (InvalidOperationException) when (i < times)
            {
                await Task.CompletedTask;
            }
            finally
            {
                await CleanAsync();
            }
        }

        static async ValueTask CleanAsync() => await ValueTask.CompletedTask;
    }

    public static async Task<(int, string)> BothAsync(Task<int> a, Task<string> b)
    {
        await Task.WhenAll(a, b);
        return (await a, await b);
    }

    public static async IAsyncEnumerable<int> Numbers(IEnumerable<Func<ValueTask<int>>> sources)
    {
        foreach (var source in sources)
        {
            if (await source() is > 0 and var n) yield return n;
        }
    }

    public static Func<CancellationToken, Task> Cancellable => async token =>
    {
        using var registration = token.Register(() => { });
        token.ThrowIfCancellationRequested();
        await Task.FromCanceled(new CancellationToken(true)).WaitAsync(token);
    };
}
