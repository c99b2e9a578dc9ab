// challenge: pipeline
// expect: passed
// about: UTF-8 literals and byte spans
using System.Text;

public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var text = line.Trim();
            if (text.Length > 0 && !StartsWith(text, "#"u8)) yield return text.ToUpperInvariant();
        }
    }

    private static bool StartsWith(string text, ReadOnlySpan<byte> mark) =>
        Encoding.UTF8.GetBytes(text, 0, 1) is [var first, ..] && mark[0] == first;
}
