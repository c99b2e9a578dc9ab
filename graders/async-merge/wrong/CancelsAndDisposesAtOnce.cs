// dies: AS-DISPOSE
// Tells the sources to stop, and disposes them without waiting for their answers.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<T> MergeAsync<T>(
        IAsyncEnumerable<T>[] sources, [EnumeratorCancellation] CancellationToken token = default)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        List<IAsyncEnumerator<T>> open = [];
        List<Task<bool>> answers = [];
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
                if (await first.ConfigureAwait(false))
                {
                    yield return open[i].Current;
                    answers[i] = open[i].MoveNextAsync().AsTask();
                }
                else
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
            foreach (IAsyncEnumerator<T> source in open)
                await source.DisposeAsync().ConfigureAwait(false);
        }
    }
}
