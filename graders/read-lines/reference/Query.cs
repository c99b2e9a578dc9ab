public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return from reader in Using(open)
               from line in Forever(reader.ReadLine).TakeWhile(line => line is not null)
               select line;
    }

    private static IEnumerable<TextReader> Using(Func<TextReader> open)
    {
        using TextReader reader = open();
        yield return reader;
    }

    private static IEnumerable<T> Forever<T>(Func<T> next)
    {
        while (true)
            yield return next();
    }
}
