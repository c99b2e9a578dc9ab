// challenge: async-lines
// expect: passed
// about: async iterators with await, yield and EnumeratorCancellation
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        using var reader = open();
        for (string? line; (line = await reader.ReadLineAsync(token)) is not null;)
        {
            yield return line;
        }
    }
}
