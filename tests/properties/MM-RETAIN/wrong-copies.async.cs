using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        var copies = new List<char[]>();
        using var reader = open();
        while (await reader.ReadLineAsync(token) is { } line)
        {
            copies.Add(line.PadRight(100).ToCharArray());
            yield return line;
        }
    }
}
