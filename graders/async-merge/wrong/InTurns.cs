// dies: AS-ORDER
// Asks all, but takes the answers in turns: one from each source, even if it is silent.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<T> MergeAsync<T>(
        IAsyncEnumerable<T>[] sources, [EnumeratorCancellation] CancellationToken token = default)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        List<IAsyncEnumerator<T>> open = [];
        List<Task<bool>> answers = [];
        int turn = 0;
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
                turn = turn < answers.Count ? turn : 0;
                int i = turn;
                Task<bool> first = answers[i];
                if (await first.ConfigureAwait(false))
                {
                    yield return open[i].Current;
                    answers[i] = open[i].MoveNextAsync().AsTask();
                    turn++;
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
            foreach (Task<bool> answer in answers)
                await Task.WhenAny(answer).ConfigureAwait(false);
            foreach (IAsyncEnumerator<T> source in open)
                await source.DisposeAsync().ConfigureAwait(false);
        }
    }
}
