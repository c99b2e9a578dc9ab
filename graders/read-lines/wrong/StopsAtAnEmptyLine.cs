// dies: VAL
// Mistakes an empty line for the end of the text.
public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return Iterate(open);
    }

    private static IEnumerable<string> Iterate(Func<TextReader> open)
    {
        using TextReader reader = open();
        string? line;
        while (!string.IsNullOrEmpty(line = reader.ReadLine()))
            yield return line;
    }
}
