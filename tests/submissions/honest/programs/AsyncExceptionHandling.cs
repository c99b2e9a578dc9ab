// challenge: async-merge
// expect: passed
// about: await in catch and finally, exception filters in async code
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

public static class Solution
{
    public static async IAsyncEnumerable<T> MergeAsync<T>(
        IAsyncEnumerable<T>[] sources, [EnumeratorCancellation] CancellationToken token = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var open = new List<Source<T>>();
        ExceptionDispatchInfo? fault = null;
        try
        {
            foreach (var source in sources) open.Add(new(source.GetAsyncEnumerator(stop.Token)));
            while (open.Count > 0)
            {
                token.ThrowIfCancellationRequested();
                foreach (var source in open) source.Ask();
                await Task.WhenAny(open.Select(source => source.Answer!));
                var ready = open.Find(source => source.Answer!.IsCompleted)!;
                var hasItem = false;
                try
                {
                    hasItem = await ready.Answer!;
                }
                catch (Exception e) when (fault is null)
                {
                    fault = ExceptionDispatchInfo.Capture(e);
                    await Task.CompletedTask;
                }

                ready.Answer = null;
                fault?.Throw();
                if (hasItem) yield return ready.Items.Current;
                else
                {
                    open.Remove(ready);
                    await ready.Items.DisposeAsync();
                }
            }
        }
        finally
        {
            stop.Cancel();
            foreach (var source in open) await source.CloseAsync();
        }
    }

    private sealed class Source<T>(IAsyncEnumerator<T> items)
    {
        public IAsyncEnumerator<T> Items => items;

        public Task<bool>? Answer { get; set; }

        public void Ask() => Answer ??= items.MoveNextAsync().AsTask();

        public async Task CloseAsync()
        {
            try
            {
                if (Answer is not null) await Answer;
            }
            catch
            {
                await Task.CompletedTask;
            }

            await items.DisposeAsync();
        }
    }
}
