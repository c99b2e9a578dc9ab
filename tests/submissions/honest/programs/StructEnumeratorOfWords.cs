// challenge: pipeline
// expect: passed
// about: a struct enumerator by duck typing, as in int-range
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
        var builder = new System.Text.StringBuilder();
        foreach (var part in new Words(line.Trim())) builder.Append(part.ToUpperInvariant());
        return builder.Length == 0 || builder[0] == '#' ? null : builder.ToString();
    }

    private readonly struct Words(string text)
    {
        public Enumerator GetEnumerator() => new(text);

        public struct Enumerator(string text)
        {
            private int start;
            private int end;

            public readonly string Current => text[start..end];

            public bool MoveNext()
            {
                start = end;
                if (end == text.Length) return false;
                var space = text.AsSpan(end).IndexOf(' ');
                end = space < 0 ? text.Length : end + space + 1;
                return true;
            }
        }
    }
}
