// dies: AS-CANCEL
// The parameter is there because the contract wants it.
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
