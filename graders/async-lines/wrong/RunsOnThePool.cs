// dies: rejected: Task.Run
// without policy: AS-BLOCK
// Makes a blocking read "asynchronous": another thread blocks.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        using TextReader reader = open();
        while (await Task.Run(reader.ReadLine, token).WaitAsync(token) is { } line)
            yield return line;
    }
}
