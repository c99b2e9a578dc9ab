// challenge: async-merge
// expect: failed on LZ-DEFER: Works too early
// score: 19
// about: opens the sources in an ordinary method: their errors come out all the same
using System.Runtime.CompilerServices;
public static class Solution
{
    public static IAsyncEnumerable<T> MergeAsync<T>(IAsyncEnumerable<T>[] sources, CancellationToken token = default)
    {
        CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        return Merge([.. sources.Select(source => source.GetAsyncEnumerator(stop.Token))], stop, token);
    }

    private static async IAsyncEnumerable<T> Merge<T>(
        List<IAsyncEnumerator<T>> open, CancellationTokenSource stop, [EnumeratorCancellation] CancellationToken token)
    {
        using CancellationTokenRegistration registration = token.Register(stop.Cancel);
        List<Task<bool>> answers = [];
        try
        {
            foreach (var source in open)
                answers.Add(source.MoveNextAsync().AsTask());
            while (answers.Count > 0)
            {
                token.ThrowIfCancellationRequested();
                var first = await Task.WhenAny(answers);
                var i = answers.IndexOf(first);
                if (await first)
                {
                    yield return open[i].Current;
                    answers[i] = open[i].MoveNextAsync().AsTask();
                    continue;
                }

                await open[i].DisposeAsync();
                open.RemoveAt(i);
                answers.RemoveAt(i);
            }
        }
        finally
        {
            stop.Cancel();
            foreach (var answer in answers)
                await Task.WhenAny(answer);
            foreach (var source in open)
                await source.DisposeAsync();
        }
    }
}
