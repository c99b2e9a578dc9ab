// dies: LZ-DEFER
// Opens the sources in an ordinary method, to be ready.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IAsyncEnumerable<T> MergeAsync<T>(
        IAsyncEnumerable<T>[] sources, CancellationToken token = default)
    {
        CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        List<IAsyncEnumerator<T>> open = [];
        try
        {
            foreach (IAsyncEnumerable<T> source in sources)
                open.Add(source.GetAsyncEnumerator(stop.Token));
        }
        catch (Exception error)
        {
            return Merge(open, stop, error, token);
        }

        return Merge(open, stop, null, token);
    }

    private static async IAsyncEnumerable<T> Merge<T>(
        List<IAsyncEnumerator<T>> open, CancellationTokenSource stop, Exception? error,
        [EnumeratorCancellation] CancellationToken token)
    {
        using CancellationTokenRegistration registration = token.Register(stop.Cancel);
        List<Task<bool>> answers = [];
        try
        {
            if (error is not null)
                throw error;
            foreach (IAsyncEnumerator<T> source in open)
                answers.Add(source.MoveNextAsync().AsTask());

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
