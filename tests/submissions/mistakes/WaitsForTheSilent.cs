// challenge: async-merge
// expect: failed on AS-DISPOSE: Waits for ever
// score: 18
// about: tells nobody to stop: errors and items come as they should
using System.Runtime.CompilerServices;
public static class Solution
{
    public static async IAsyncEnumerable<T> MergeAsync<T>(
        IAsyncEnumerable<T>[] sources, [EnumeratorCancellation] CancellationToken token = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        List<IAsyncEnumerator<T>> open = [];
        List<Task<bool>> answers = [];
        try
        {
            foreach (var source in sources)
            {
                open.Add(source.GetAsyncEnumerator(stop.Token));
                answers.Add(open[^1].MoveNextAsync().AsTask());
            }

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
            foreach (var answer in answers)
                await Task.WhenAny(answer);
            foreach (var source in open)
                await source.DisposeAsync();
        }
    }
}
