// expect: allowed
// about: WhenAny over pending MoveNextAsync tasks, AsTask, cancellation of the rest, disposal in finally
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<T> MergeAsync<T>(
        IAsyncEnumerable<T>[] sources, [EnumeratorCancellation] CancellationToken token = default)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(token);
        var open = sources.Select(source => source.GetAsyncEnumerator(cancel.Token)).ToArray();
        var pending = new Dictionary<Task<bool>, IAsyncEnumerator<T>>();
        try
        {
            foreach (var e in open) pending.Add(e.MoveNextAsync().AsTask(), e);
            while (pending.Count > 0)
            {
                var done = await Task.WhenAny(pending.Keys);
                pending.Remove(done, out var e);
                if (!await done) continue;
                yield return e!.Current;
                pending.Add(e.MoveNextAsync().AsTask(), e);
            }
        }
        finally
        {
            cancel.Cancel();
            foreach (var task in pending.Keys)
            {
                try
                {
                    await task.ConfigureAwait(false);
                }
                catch (Exception e) when (e is OperationCanceledException || task.IsFaulted)
                {
                }
            }

            foreach (var e in open) await e.DisposeAsync();
        }
    }
}
