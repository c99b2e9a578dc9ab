// challenge: pass-on-async
// expect: rejected: awaiter of one's own
// expect without policy: timeout
// about: awaits an awaiter of its own that never goes on; nothing that knows tasks tells so.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<T> PassOn<T>(IAsyncEnumerable<T> source)
    {
        await foreach (var item in source)
        {
            await default(Never);
            yield return item;
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
