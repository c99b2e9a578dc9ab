// dies: rejected: ValueTaskAwaiter.GetResult
// without policy: AS-BLOCK
// Was told not to use .Result, and uses the awaiter behind it.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        await Task.CompletedTask;
        using TextReader reader = open();
        while (reader.ReadLineAsync(token).GetAwaiter().GetResult() is { } line)
            yield return line;
    }
}
