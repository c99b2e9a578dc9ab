// expect: allowed
// allow: System.Threading.Channels.*
using System.Threading.Channels;

public static class Solution
{
    public static async IAsyncEnumerable<T> MergeAsync<T>(IAsyncEnumerable<T>[] sources)
    {
        var channel = Channel.CreateBounded<T>(new BoundedChannelOptions(1) { SingleReader = true });
        var all = Task.WhenAll(sources.Select(CopyAsync));
        var end = CloseAsync();
        await foreach (var item in channel.Reader.ReadAllAsync()) yield return item;
        await end;

        async Task CloseAsync()
        {
            try
            {
                await all;
                channel.Writer.TryComplete();
            }
            catch (Exception e)
            {
                channel.Writer.TryComplete(e);
            }
        }

        async Task CopyAsync(IAsyncEnumerable<T> source)
        {
            await foreach (var item in source) await channel.Writer.WriteAsync(item);
        }
    }
}
