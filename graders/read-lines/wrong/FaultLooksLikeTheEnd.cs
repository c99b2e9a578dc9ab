// dies: LZ-FAULT
// Catches what the reader throws and ends: half a file looks like a whole one.
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
        while (true)
        {
            string? line;
            try
            {
                line = reader.ReadLine();
            }
            catch (IOException)
            {
                yield break;
            }

            if (line is null)
                yield break;
            yield return line;
        }
    }
}
