// dies: AS-CANCEL
// Prefers the consumer's token if there is one, and then ignores the argument.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IAsyncEnumerable<T> MergeAsync<T>(IAsyncEnumerable<T>[] sources, CancellationToken token = default) => new Both<T>(sources, token);
    private sealed class Both<T>(IAsyncEnumerable<T>[] sources, CancellationToken first) : IAsyncEnumerable<T> { public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken second = default) => Run(sources, second.CanBeCanceled ? second : first).GetAsyncEnumerator(); }
    private static async IAsyncEnumerable<T> Run<T>(
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
            foreach (Task<bool> answer in answers)
                await Task.WhenAny(answer).ConfigureAwait(false);
            foreach (IAsyncEnumerator<T> source in open)
                await source.DisposeAsync().ConfigureAwait(false);
        }
    }
}
