// dies: VAL
// Looks a source up by its task; tasks that are completed at once may be one and the same object.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<T> MergeAsync<T>(
        IAsyncEnumerable<T>[] sources, [EnumeratorCancellation] CancellationToken token = default)
    {
        CancellationTokenSource stop = new();
        await using CancellationTokenRegistration registration = token.Register(stop.Cancel);
        Dictionary<Task<bool>, IAsyncEnumerator<T>> line = [];
        List<IAsyncEnumerator<T>> opened = [];
        List<Task<bool>> order = [];
        try
        {
            foreach (IAsyncEnumerable<T> source in sources)
            {
                opened.Add(source.GetAsyncEnumerator(stop.Token));
                Ask(opened[^1]);
            }

            while (order.Count > 0)
            {
                Task<bool> first = await Task.WhenAny(order);
                token.ThrowIfCancellationRequested();
                line.Remove(first, out IAsyncEnumerator<T>? source);
                order.Remove(first);
                if (!await first)
                    continue;
                yield return source!.Current;
                Ask(source);
            }
        }
        finally
        {
            stop.Cancel();
            foreach (Task<bool> answer in order)
                await Task.WhenAny(answer);
            foreach (IAsyncEnumerator<T> source in opened)
                await source.DisposeAsync();
        }

        void Ask(IAsyncEnumerator<T> source)
        {
            Task<bool> answer = Answer(source);
            line.Add(answer, source);
            order.Add(answer);
        }

        static async Task<bool> Answer(IAsyncEnumerator<T> source) => await source.MoveNextAsync();
    }
}
