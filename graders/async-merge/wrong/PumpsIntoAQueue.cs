// dies: LZ-PULL
// Reads every source as fast as it can into a queue, and yields from the queue.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<T> MergeAsync<T>(
        IAsyncEnumerable<T>[] sources, [EnumeratorCancellation] CancellationToken token = default)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        List<IAsyncEnumerator<T>> open = [];
        List<Task<bool>> answers = [];
        Queue<T> queue = new();
        try
        {
            foreach (IAsyncEnumerable<T> source in sources)
            {
                open.Add(source.GetAsyncEnumerator(stop.Token));
                answers.Add(open[^1].MoveNextAsync().AsTask());
            }

            while (answers.Count > 0)
            {
                token.ThrowIfCancellationRequested();
                Task<bool> first = await Task.WhenAny(answers).ConfigureAwait(false);
                int i = answers.IndexOf(first);
                while (first.IsCompletedSuccessfully && await first.ConfigureAwait(false) && queue.Count < 10)
                {
                    queue.Enqueue(open[i].Current);
                    answers[i] = first = open[i].MoveNextAsync().AsTask();
                }

                while (queue.TryDequeue(out T? item))
                {
                    yield return item;
                    token.ThrowIfCancellationRequested();
                }

                if (first.IsCompleted && !await first.ConfigureAwait(false))
                {
                    IAsyncEnumerator<T> ended = open[i];
                    open.RemoveAt(i);
                    answers.RemoveAt(i);
                    await ended.DisposeAsync().ConfigureAwait(false);
                }
            }
        }
        finally
        {
            stop.Cancel();
            foreach (Task<bool> answer in answers)
                await Task.WhenAny(answer).ConfigureAwait(false);
            foreach (IAsyncEnumerator<T> source in open)
                await source.DisposeAsync().ConfigureAwait(false);
        }
    }
}
