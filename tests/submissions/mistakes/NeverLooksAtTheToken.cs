// challenge: async-merge
// expect: failed on AS-CANCEL: Ignores cancellation
// score: 18
// about: has a token to stop the sources with, and the one it was given is not linked to it
using System.Runtime.CompilerServices;
public static class Solution
{
    public static async IAsyncEnumerable<T> MergeAsync<T>(
        IAsyncEnumerable<T>[] sources, [EnumeratorCancellation] CancellationToken token = default)
    {
        using var stop = new CancellationTokenSource();
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
