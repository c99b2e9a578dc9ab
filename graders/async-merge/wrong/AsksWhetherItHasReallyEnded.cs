// dies: LZ-PROTOCOL
// Asks a source that has said that it ended once more, to be sure.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<T> MergeAsync<T>(
        IAsyncEnumerable<T>[] sources, [EnumeratorCancellation] CancellationToken token = default)
    {
        CancellationTokenSource stop = new();
        await using CancellationTokenRegistration registration = token.Register(stop.Cancel);
        List<IAsyncEnumerator<T>> opened = [];
        List<(Task<bool> Answer, IAsyncEnumerator<T> Source)> line = [];
        try
        {
            foreach (IAsyncEnumerable<T> source in sources)
            {
                opened.Add(source.GetAsyncEnumerator(stop.Token));
                Ask(opened[^1]);
            }

            while (line.Count > 0)
            {
                await Task.WhenAny(line.Select(place => place.Answer));
                token.ThrowIfCancellationRequested();
                int next = line.FindIndex(place => place.Answer.IsCompleted);
                var (answer, source) = line[next];
                line.RemoveAt(next);
                if (!await answer)
                {
                    await source.MoveNextAsync();
                    continue;
                }

                yield return source.Current;
                Ask(source);
            }
        }
        finally
        {
            stop.Cancel();
            foreach (var (answer, _) in line)
                await Task.WhenAny(answer);
            foreach (IAsyncEnumerator<T> source in opened)
                await source.DisposeAsync();
        }

        void Ask(IAsyncEnumerator<T> source) => line.Add((source.MoveNextAsync().AsTask(), source));
    }
}
