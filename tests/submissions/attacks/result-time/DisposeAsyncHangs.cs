// challenge: pass-on-async
// expect: rejected: awaiter of one's own
// expect without policy: timeout
// about: never comes back from DisposeAsync, without using CPU time.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<T> PassOn<T>(IAsyncEnumerable<T> source)
    {
        try
        {
            await foreach (var item in source) yield return item;
        }
        finally
        {
            await default(Never);
        }
    }

    private struct Never : INotifyCompletion
    {
        public bool IsCompleted => false;

        public Never GetAwaiter() => this;

        public void OnCompleted(Action continuation) { }

        public void GetResult() { }
    }
}
