// dies: VAL
// MoveNext calls itself for each line that it drops: a long run of comments is too deep for the stack.
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
            if (!lines.MoveNext())
                return false;
            string text = lines.Current.Trim();
            bool drops = text == "" || text[0] == '#';
            if (!drops)
                Current = text.ToUpperInvariant();
            return !drops || (MoveNext() && Current != "");
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => lines.Dispose();
    }
}
