using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> Lines(TextReader reader, [EnumeratorCancellation] CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        while (await reader.ReadLineAsync(token) is { } line)
            yield return line;
    }
}
