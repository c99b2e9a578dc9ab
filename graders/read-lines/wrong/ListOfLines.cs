// dies: LZ-PULL
// Reads all lines into a list, so that the reader can be closed before the first line is handed over.
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
        using (TextReader reader = open())
        {
            while (reader.ReadLine() is { } line)
                lines.Add(line);
        }

        foreach (string line in lines)
            yield return line;
    }
}
