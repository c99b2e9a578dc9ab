// challenge: async-lines
// expect: passed
// about: an awaitable and an awaiter of one's own, with the members of its interfaces by their full names
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        await new Ready();
        using TextReader reader = open();
        while (await reader.ReadLineAsync(token) is { } line) yield return line;
    }

    private readonly struct Ready : ICriticalNotifyCompletion
    {
        public bool IsCompleted => true;

        public Ready GetAwaiter() => this;

        public void GetResult()
        {
        }

        void INotifyCompletion.OnCompleted(Action continuation) => continuation();

        void ICriticalNotifyCompletion.UnsafeOnCompleted(Action continuation) => continuation();
    }
}
