// expect: allowed
// about: async methods of every kind, WhenAll, WhenAny, linked cancellation, exceptions across awaits
public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token = default)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(token);
        var running = new Queue<Task<R>>();
        try
        {
            await foreach (var item in source.WithCancellation(linked.Token))
            {
                if (running.Count == limit) yield return await running.Dequeue();
                running.Enqueue(f(item, linked.Token));
            }

            while (running.Count > 0) yield return await running.Dequeue().ConfigureAwait(false);
        }
        finally
        {
            linked.Cancel();
            try
            {
                await Task.WhenAll(running);
            }
            catch (OperationCanceledException)
            {
            }
        }
    }

    public static async Task<int> FirstAsync(IReadOnlyList<Task<int>> tasks)
    {
        var first = await Task.WhenAny(tasks);
        if (first.IsFaulted) throw first.Exception!.InnerExceptions[0];
        return await first;
    }

    public static async IAsyncEnumerable<int> EachAsync(IEnumerable<Task<int>> tasks)
    {
        await foreach (var done in Task.WhenEach(tasks)) yield return await done;
    }

    public static ValueTask<int> Cached(int value) => ValueTask.FromResult(value);

    public static ValueTask<int> Wrapped(Task<int> task) => new(task);

    public static Task<int> Failed() => Task.FromException<int>(new InvalidOperationException("no"));

    public static async Task ForwardAsync(Func<Task> work)
    {
        Exception? fault = null;
        try
        {
            await work();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            fault = e;
        }
        finally
        {
            await Task.CompletedTask;
        }

        if (fault is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(fault).Throw();
    }

    public static async void Fire(Func<ValueTask<int>> work) => await work();

    public static Func<Task<int>> Lambda(Func<Task<int>> f) => async () => await f() + 1;
}
