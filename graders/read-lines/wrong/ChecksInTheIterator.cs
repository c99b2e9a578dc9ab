// dies: LZ-VALIDATE
// The check is in the method with the yield, so nobody learns of the null before the first MoveNext.
public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        using TextReader reader = open();
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
