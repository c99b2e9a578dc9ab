public static class Solution
{
    public static IEnumerable<string> Lines(Func<TextReader> open, IEnumerable<string> more)
    {
        using var reader = open();
        while (reader.ReadLine() is { } line)
            yield return line;
        foreach (var line in more)
            yield return line;
    }
}

internal sealed class Owner(IEnumerator<int>? items) : IDisposable
{
    public void Dispose() => items?.Dispose();
}
