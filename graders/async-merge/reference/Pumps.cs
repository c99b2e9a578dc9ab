using System.Runtime.CompilerServices;
using System.Threading.Channels;
public static class Solution
{
    public static async IAsyncEnumerable<T> MergeAsync<T>(IAsyncEnumerable<T>[] sources, [EnumeratorCancellation] CancellationToken token = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var channel = Channel.CreateUnbounded<(T Item, SemaphoreSlim Taken)>();
        Exception? failure = null;
        var left = sources.Length;
        var pumps = sources.Select(Pump).ToArray();
        if (left == 0) channel.Writer.TryComplete();
        try
        {
            while (await channel.Reader.WaitToReadAsync(token))
            {
                while (true)
                {
                    token.ThrowIfCancellationRequested();
                    if (Volatile.Read(ref failure) is not null || !channel.Reader.TryRead(out var next)) break;
                    yield return next.Item;
                    next.Taken.Release();
                }
                if (Volatile.Read(ref failure) is { } e) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e);
            }
            if (Volatile.Read(ref failure) is { } f) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(f);
        }
        finally
        {
            stop.Cancel();
            await Task.WhenAll(pumps);
        }
        async Task Pump(IAsyncEnumerable<T> source)
        {
            try
            {
                using var taken = new SemaphoreSlim(0);
                await using var items = source.GetAsyncEnumerator(stop.Token);
                while (await items.MoveNextAsync())
                {
                    channel.Writer.TryWrite((items.Current, taken));
                    await taken.WaitAsync(stop.Token);
                }
                if (Interlocked.Decrement(ref left) == 0) channel.Writer.TryComplete();
            }
            catch (Exception e)
            {
                Interlocked.CompareExchange(ref failure, e, null);
                channel.Writer.TryComplete();
            }
        }
    }
}
