// dies: VAL
// Cleans up on the way: lines are trimmed and blank ones left out.
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
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim() is { Length: > 0 } text)
                yield return text;
        }
    }
}
