// dies: LZ-RESTART
// Opens on first demand and keeps the reader for every later enumeration, which then finds it at its end.
public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        Lazy<TextReader> opened = new(open);
        return Iterate(opened);
    }

    private static IEnumerable<string> Iterate(Lazy<TextReader> opened)
    {
        using TextReader reader = opened.Value;
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
