// challenge: async-map
// expect: failed on LZ-PULL: Reads ahead
// score: 18
// about: what it reads in the background is counted when it has come to rest
using System.Runtime.CompilerServices;
using System.Threading.Channels;
public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source, Func<T, CancellationToken, Task<R>> f, int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var calls = Channel.CreateBounded<Task<R>>(limit);
        var room = new SemaphoreSlim(limit);
        Task producer = Produce();
        try
        {
            while (await calls.Reader.WaitToReadAsync(token))
                while (calls.Reader.TryRead(out var call))
                {
                    R result = await call.WaitAsync(token);
                    yield return result;
                    token.ThrowIfCancellationRequested();
                }
            await producer;
        }
        finally
        {
            stop.Cancel();
            try { await producer; } catch { }
        }

        async Task Produce()
        {
            Exception? fault = null;
            try
            {
                await using var e = source.GetAsyncEnumerator(stop.Token);
                while (await e.MoveNextAsync())
                {
                    await room.WaitAsync(stop.Token);
                    await calls.Writer.WriteAsync(Guarded(e.Current), stop.Token);
                }
            }
            catch (Exception x) { fault = x; }
            calls.Writer.TryComplete(fault);
        }
        async Task<R> Guarded(T item)
        {
            try { return await f(item, stop.Token); }
            finally { room.Release(); }
        }
    }
}
