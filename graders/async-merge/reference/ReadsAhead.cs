using System.Runtime.CompilerServices;

public static class Solution
{
    // Takes the item out and asks again before it yields; each source closes itself.
    public static async IAsyncEnumerable<T> MergeAsync<T>(
        IAsyncEnumerable<T>[] sources, [EnumeratorCancellation] CancellationToken token = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var listeners = new List<Listener<T>>();
        try
        {
            foreach (var source in sources) listeners.Add(new Listener<T>(source.GetAsyncEnumerator(stop.Token)));
            foreach (var listener in listeners) listener.Ask();

            while (listeners.Exists(listener => listener.Answer is not null))
            {
                await Task.WhenAny(listeners.Select(listener => listener.Answer).OfType<Task<bool>>());
                token.ThrowIfCancellationRequested();
                var ready = listeners.First(listener => listener.Answer is { IsCompleted: true });
                if (await ready.Answer!)
                {
                    var item = ready.Source.Current;
                    ready.Ask();
                    yield return item;
                }
                else
                {
                    ready.Answer = null;
                }
            }
        }
        finally
        {
            stop.Cancel();
            await Task.WhenAll(listeners.Select(listener => listener.Close()));
        }
    }

    private sealed class Listener<T>(IAsyncEnumerator<T> source)
    {
        public IAsyncEnumerator<T> Source => source;

        public Task<bool>? Answer { get; set; }

        public void Ask() => Answer = source.MoveNextAsync().AsTask();

        public async Task Close()
        {
            try
            {
                if (Answer is not null) await Answer;
            }
            catch
            {
                // The first exception is on its way to the consumer already.
            }
            finally
            {
                await source.DisposeAsync();
            }
        }
    }
}
