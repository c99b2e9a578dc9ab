// challenge: async-merge
// expect: failed on AS-ORDER: Waits for the wrong source
// score: 14
// about: asks all sources and waits for one after the other: its errors come late because its items do
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

            for (var turn = 0; answers.Count > 0;)
            {
                token.ThrowIfCancellationRequested();
                turn %= answers.Count;
                if (await answers[turn])
                {
                    yield return open[turn].Current;
                    answers[turn] = open[turn].MoveNextAsync().AsTask();
                    turn++;
                }
                else
                {
                    await open[turn].DisposeAsync();
                    open.RemoveAt(turn);
                    answers.RemoveAt(turn);
                }
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
