// dies: MM-RETAIN
// Forgets each line and keeps a copy of it.
public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return Iterate(open);
    }

    private static IEnumerable<string> Iterate(Func<TextReader> open)
    {
        List<string> copies = [];
        using TextReader reader = open();
        while (reader.ReadLine() is { } line)
        {
            copies.Add(new string(line.AsSpan()));
            yield return line;
        }
    }
}
