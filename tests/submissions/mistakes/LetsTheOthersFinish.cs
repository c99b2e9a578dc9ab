// challenge: async-merge
// expect: failed on LZ-FAULT: Holds an error back
// score: 19
// about: keeps the first error until all others have ended
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

            Task<bool>? failed = null;
            while (answers.Count > 0)
            {
                token.ThrowIfCancellationRequested();
                var first = await Task.WhenAny(answers);
                var i = answers.IndexOf(first);
                if (first.IsFaulted || (first.IsCanceled && !stop.IsCancellationRequested)) failed ??= first;
                else if (await first)
                {
                    yield return open[i].Current;
                    answers[i] = open[i].MoveNextAsync().AsTask();
                    continue;
                }

                await open[i].DisposeAsync();
                open.RemoveAt(i);
                answers.RemoveAt(i);
            }
            if (failed is not null) await failed;
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
