// challenge: pipeline
// expect: passed
// about: a ref struct that implements an interface, allows ref struct
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (TextOf(line) is { } text) yield return text;
        }
    }

    private static string? TextOf(string line)
    {
        var cleaned = new Cleaned(line);
        return Read(cleaned);
    }

    private static string? Read<TText>(TText text) where TText : IText, allows ref struct => text.IsWorthReading ? text.Read() : null;

    private interface IText
    {
        bool IsWorthReading { get; }

        string Read();
    }

    private readonly ref struct Cleaned(ReadOnlySpan<char> line) : IText
    {
        private readonly ReadOnlySpan<char> text = line.Trim();

        public bool IsWorthReading => !text.IsEmpty && text[0] != '#';

        public string Read() => text.ToString().ToUpperInvariant();
    }
}
