// dies: LZ-FAULT
// Lets a cancellation through and takes every other exception for the end of the text.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        using TextReader reader = open();
        while (true)
        {
            string? line;
            try
            {
                line = await reader.ReadLineAsync(token);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                yield break;
            }

            if (line is null)
                yield break;
            yield return line;
        }
    }
}
