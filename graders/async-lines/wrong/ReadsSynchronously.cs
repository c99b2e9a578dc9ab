// dies: AS-BLOCK
// Takes the loop of the synchronous version and makes the method async around it.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        using TextReader reader = open();
        while (reader.ReadLine() is { } line)
        {
            token.ThrowIfCancellationRequested();
            await Task.CompletedTask;
            yield return line;
        }
    }
}
