// challenge: pipeline
// expect: passed
// about: generic helpers over spans, and one whose type parameter allows ref structs
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (Read(line) is { } text) yield return text;
        }
    }

    private static string? Read(string line)
    {
        var text = Skip(line.AsSpan().Trim(), 0);
        return Apply(text, static span => span.IsEmpty || First(span) == '#') ? null : text.ToString().ToUpperInvariant();
    }

    private static ReadOnlySpan<T> Skip<T>(ReadOnlySpan<T> items, int count) => items[count..];

    private static T First<T>(ReadOnlySpan<T> items) => items[0];

    private static R Apply<T, R>(T value, Func<T, R> f) where T : allows ref struct => f(value);
}
