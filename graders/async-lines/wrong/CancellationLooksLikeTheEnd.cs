// dies: AS-CANCEL
// Ends quietly when it is cancelled: the consumer cannot tell half a text from a whole one.
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
            catch (OperationCanceledException)
            {
                yield break;
            }

            if (line is null)
                yield break;
            yield return line;
        }
    }
}
