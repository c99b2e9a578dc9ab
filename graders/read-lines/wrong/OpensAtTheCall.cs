// dies: LZ-DEFER
// Opens in the method that checks the argument, and passes the open reader to the iterator.
public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return Iterate(open());
    }

    private static IEnumerable<string> Iterate(TextReader reader)
    {
        using (reader)
        {
            while (reader.ReadLine() is { } line)
                yield return line;
        }
    }
}
