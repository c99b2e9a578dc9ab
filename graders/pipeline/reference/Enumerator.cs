using System.Collections;

public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines) => new CleanLines(lines);
}

internal sealed class CleanLines(IEnumerable<string> lines) : IEnumerable<string>
{
    public IEnumerator<string> GetEnumerator() => new Enumerator(lines.GetEnumerator());

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerator<string> lines) : IEnumerator<string>
    {
        public string Current { get; private set; } = "";

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            while (lines.MoveNext())
            {
                ReadOnlySpan<char> text = lines.Current.AsSpan().Trim();
                if (text.IsEmpty || text[0] == '#')
                    continue;
                Current = text.ToString().ToUpperInvariant();
                return true;
            }

            return false;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => lines.Dispose();
    }
}
