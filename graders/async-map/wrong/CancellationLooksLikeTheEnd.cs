// dies: AS-CANCEL
// Ends quietly when it is cancelled: the consumer cannot tell a part from the whole.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        Queue<Task<R>> running = new();
        await using IAsyncEnumerator<T> items = source.GetAsyncEnumerator(token);
        bool more = true;
        while (true)
        {
            R result;
            try
            {
                while (more && running.Count < limit && (more = await items.MoveNextAsync()))
                    running.Enqueue(f(items.Current, token));
                if (running.Count == 0)
                    yield break;
                result = await running.Dequeue();
            }
            catch (OperationCanceledException)
            {
                yield break;
            }

            yield return result;
        }
    }
}
