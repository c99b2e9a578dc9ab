// dies: rejected: ValueTask.Result
// without policy: AS-BLOCK
// The compiler complains about a Task where a string is expected, and .Result silences it.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        await Task.CompletedTask;
        using TextReader reader = open();
        while (reader.ReadLineAsync(token).Result is { } line)
            yield return line;
    }
}
