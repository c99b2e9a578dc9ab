// dies: LZ-FAULT
// Wraps the reader's exception in one of its own, "with more context": the consumer's catch does not match any more.
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
        while (Next(reader) is { } line)
            yield return line;
    }

    private static string? Next(TextReader reader)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (Exception error)
        {
            throw new InvalidOperationException("Reading failed.", error);
        }
    }
}
