// dies: LZ-INFINITE
// One call gives the whole text, and Split gives the lines.
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
        foreach (string line in reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n'))
            yield return line;
    }
}
