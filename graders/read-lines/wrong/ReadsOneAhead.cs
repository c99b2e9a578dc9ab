// dies: LZ-PULL
// Reads the next line before it yields the current one, so that the loop condition is "is there a next".
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
        string? next = reader.ReadLine();
        while (next is not null)
        {
            string line = next;
            next = reader.ReadLine();
            yield return line;
        }
    }
}
