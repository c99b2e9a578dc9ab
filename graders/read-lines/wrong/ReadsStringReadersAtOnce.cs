// dies: LZ-PULL
// A text that is in memory already can be read at once, it seems; the reader belongs to somebody else.
public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return Lines();

        IEnumerable<string> Lines()
        {
            using TextReader reader = open();
            TextReader lines = reader is StringReader ? new StringReader(reader.ReadToEnd()) : reader;
            while (lines.ReadLine() is { } line)
                yield return line;
        }
    }
}
