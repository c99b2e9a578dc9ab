// dies: MM-RETAIN
// Keeps a list of the lines read so far "for later" and yields from it.
public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return Iterate(open);
    }

    private static IEnumerable<string> Iterate(Func<TextReader> open)
    {
        List<string> lines = [];
        using TextReader reader = open();
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
            yield return lines[^1];
        }
    }
}
