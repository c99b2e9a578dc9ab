// dies: VAL
// Takes a Peek of -1 for the end.
public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return Lines();

        IEnumerable<string> Lines()
        {
            using TextReader reader = open();
            while (reader.Peek() >= 0)
                yield return reader.ReadLine()!;
        }
    }
}
