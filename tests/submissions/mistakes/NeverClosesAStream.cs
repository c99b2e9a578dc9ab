// challenge: async-merge
// expect: failed on AS-DISPOSE: Leaves the source 'a' open
// score: 18
// about: tells all to stop and disposes none
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

                open.RemoveAt(i);
                answers.RemoveAt(i);
            }
        }
        finally
        {
            stop.Cancel();
            foreach (var answer in answers)
                await Task.WhenAny(answer);
        }
    }
}
