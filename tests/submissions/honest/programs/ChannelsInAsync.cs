// challenge: async-merge
// expect: passed
// about: channels: bounded, one writer for each source, completion with a fault
using System.Runtime.CompilerServices;
using System.Threading.Channels;

public static class Solution
{
    public static async IAsyncEnumerable<T> MergeAsync<T>(
        IAsyncEnumerable<T>[] sources, [EnumeratorCancellation] CancellationToken token = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var items = Channel.CreateBounded<T>(new BoundedChannelOptions(1) { SingleReader = true });
        var pumps = sources.Select(PumpAsync).ToArray();
        var closing = CloseAsync();
        try
        {
            while (await items.Reader.WaitToReadAsync(token))
            {
                // The item keeps its place until the consumer is done with it, so that its pump reads no further.
                while (items.Reader.TryPeek(out var item))
                {
                    token.ThrowIfCancellationRequested();
                    yield return item;
                    items.Reader.TryRead(out _);
                }
            }
        }
        finally
        {
            stop.Cancel();
            await closing;
        }

        async Task PumpAsync(IAsyncEnumerable<T> source)
        {
            try
            {
                await foreach (var item in source.WithCancellation(stop.Token)) await items.Writer.WriteAsync(item, stop.Token);
            }
            catch (Exception e)
            {
                items.Writer.TryComplete(e);
                stop.Cancel();
            }
        }

        async Task CloseAsync()
        {
            await Task.WhenAll(pumps);
            items.Writer.TryComplete();
        }
    }
}
