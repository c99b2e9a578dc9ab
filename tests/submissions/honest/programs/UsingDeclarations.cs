// challenge: read-lines
// expect: passed
// about: using declarations, using statements, and a disposable struct
public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return Lines(open);
    }

    private static IEnumerable<string> Lines(Func<TextReader> open)
    {
        using var owner = new Owner(open());
        using (new Owner(null))
        {
            while (owner.Reader!.ReadLine() is { } line) yield return line;
        }
    }

    private readonly struct Owner(TextReader? reader) : IDisposable
    {
        public TextReader? Reader => reader;

        public void Dispose() => reader?.Dispose();
    }
}
