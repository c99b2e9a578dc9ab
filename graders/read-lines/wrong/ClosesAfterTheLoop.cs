// dies: LZ-DISPOSE
// Closes after the loop: right when all lines are read, and never when the consumer leaves early.
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
        reader.Close();
    }
}
