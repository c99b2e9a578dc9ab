using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        using var reader = open();
        while (true)
        {
            var pending = reader.ReadLineAsync(token);
            string? line = null;
            var done = false;
            try
            {
                line = pending.GetAwaiter().GetResult();
                done = true;
            }
            catch
            {
            }

            if (!done) line = await pending;
            if (line is null) yield break;
            yield return line;
        }
    }
}
