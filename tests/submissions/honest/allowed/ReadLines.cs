// expect: allowed
// allow: System.IO.TextReader
public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return Core(open);

        static IEnumerable<string> Core(Func<TextReader> open)
        {
            using var reader = open();
            while (reader.ReadLine() is { } line) yield return line;
        }
    }

    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token = default)
    {
        using var reader = open();
        while (await reader.ReadLineAsync(token) is { } line) yield return line;
    }
}
