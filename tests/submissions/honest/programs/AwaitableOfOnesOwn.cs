// challenge: async-lines
// expect: passed
// about: an awaitable of one's own, with the awaiter of a task
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

    private readonly struct Ready
    {
        public ValueTaskAwaiter GetAwaiter() => ValueTask.CompletedTask.GetAwaiter();
    }
}
