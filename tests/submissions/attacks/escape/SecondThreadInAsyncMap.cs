// challenge: async-map
// expect: failed: NotSupportedException
// expect without policy: failed: NotSupportedException
// about: completes a task whose continuations the runtime moves to another thread, and waits for it there, to race with it for a
//   StringBuilder. With two threads it ends by InvalidOperationException.
using System.Runtime.CompilerServices;
using System.Text;

public static class Solution
{
    private const int Patience = 5_000_000;

    public static async IAsyncEnumerable<R> MapAsync<T, R>(
        this IAsyncEnumerable<T> source,
        Func<T, CancellationToken, Task<R>> f,
        int limit,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var shared = new StrongBox();
        _ = Append(shared, gate.Task);
        gate.SetResult();
        for (var turn = 0; turn < Patience; turn++)
        {
            if (Volatile.Read(ref shared.IsTaken)) throw new InvalidOperationException();
            shared.Text.Append('x').Clear();
        }

        if (limit > 0) throw new NotSupportedException();
        yield break;
    }

    private static async Task Append(StrongBox shared, Task gate)
    {
        await gate.ConfigureAwait(false);
        Volatile.Write(ref shared.IsTaken, true);
        shared.Text.Append("taken");
    }
}

internal sealed class StrongBox
{
    public readonly StringBuilder Text = new();
    public bool IsTaken;
}
