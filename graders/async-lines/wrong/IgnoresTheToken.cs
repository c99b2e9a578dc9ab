// dies: AS-CANCEL
// The contract requires the parameter.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        using TextReader reader = open();
        while (await reader.ReadLineAsync() is { } line)
            yield return line;
    }
}
