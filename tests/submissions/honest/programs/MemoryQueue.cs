// challenge: pipeline
// expect: passed
// about: a queue of ReadOnlyMemory slices, looked at by their spans
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
        var parts = new Queue<ReadOnlyMemory<char>>();
        for (var rest = line.AsMemory().Trim(); rest.Length > 0; rest = rest[Math.Min(4, rest.Length)..])
            parts.Enqueue(rest[..Math.Min(4, rest.Length)]);
        if (parts.Count == 0 || parts.Peek().Span[0] == '#') return null;
        var text = new System.Text.StringBuilder();
        while (parts.TryDequeue(out var part)) text.Append(part.Span.ToString().ToUpperInvariant());
        return text.ToString();
    }
}
