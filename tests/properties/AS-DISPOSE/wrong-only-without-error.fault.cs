using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        var reader = open();
        var failed = false;
        try
        {
            while (true)
            {
                failed = true;
                var line = await reader.ReadLineAsync(token);
                failed = false;
                if (line is null) yield break;
                yield return line;
            }
        }
        finally
        {
            if (!failed) reader.Dispose();
        }
    }
}
