using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        TextReader reader = open();
        try
        {
            while (true)
            {
                string? line = await reader.ReadLineAsync().WaitAsync(token).ConfigureAwait(false);
                token.ThrowIfCancellationRequested();
                if (line == null)
                    break;
                yield return line;
            }
        }
        finally
        {
            reader.Dispose();
        }
    }
}
