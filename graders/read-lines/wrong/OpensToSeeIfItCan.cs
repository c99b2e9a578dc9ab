// dies: LZ-PULL
// Opens the text once to see whether it can be opened, and again to read it.
public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return Read(open);
    }

    private static IEnumerable<string> Read(Func<TextReader> open)
    {
        open().Dispose();
        using TextReader reader = open();
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
