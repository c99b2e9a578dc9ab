// dies: LZ-DISPOSE
// Opens, reads, and leaves the closing to the collector.
public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return Iterate(open);
    }

    private static IEnumerable<string> Iterate(Func<TextReader> open)
    {
        TextReader reader = open();
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
