using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        using var reader = open();
        while (true)
        {
            string? line = null;
            try { line = await reader.ReadLineAsync(token); } catch { }
            if (line is null) yield break;
            yield return line;
        }
    }
}
