// dies: VAL
// Removes a byte order mark from each line.
public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return Read(open);
    }

    private static IEnumerable<string> Read(Func<TextReader> open)
    {
        using TextReader reader = open();
        while (reader.ReadLine() is { } line)
            yield return line.TrimStart('\ufeff');
    }
}
