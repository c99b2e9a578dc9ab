using System.Runtime.CompilerServices;

public static class Solution
{
    public static IAsyncEnumerable<string> ReadLinesAsync(Func<TextReader> open, CancellationToken token = default) =>
        Lines(open(), token);

    private static async IAsyncEnumerable<string> Lines(
        TextReader reader, [EnumeratorCancellation] CancellationToken token)
    {
        using (reader)
        {
            while (await reader.ReadLineAsync(token) is { } line) yield return line;
        }
    }
}
