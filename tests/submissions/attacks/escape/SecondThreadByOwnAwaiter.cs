// challenge: pass-on
// expect: rejected: awaiter of one's own
// expect without policy: timeout
// about: leaves a task incomplete by an awaiter of its own, completes it where the runtime continues on another thread, and waits for
//   that thread, which never comes: the pool has one worker.
using System.Runtime.CompilerServices;

public sealed class Gate : INotifyCompletion
{
    private Action? next;

    public bool IsCompleted => false;

    public Gate GetAwaiter() => this;

    public void GetResult()
    {
    }

    public void OnCompleted(Action continuation) => next = continuation;

    public void Fire() => next!();
}

public static class Solution
{
    private static int done;

    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var gate = new Gate();
        _ = Second(First(gate));
        gate.Fire();
        while (Volatile.Read(ref done) == 0)
        {
        }

        throw new InvalidOperationException("two threads");
    }

    private static async Task First(Gate gate) => await gate;

    private static async Task Second(Task first)
    {
        await first.ConfigureAwait(false);
        Volatile.Write(ref done, 1);
    }
}
