// challenge: read-lines
// expect: rejected: `System.IO.TextReader` is not allowed as a base
// expect without policy: failed
// about: a reader of its own: TextReader.Read(Span) hands it a pooled buffer as another test left it.
public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        var peek = new Peek();
        peek.Read(new char[100].AsSpan());
        throw new InvalidOperationException($"loot: {peek.Seen}");
    }

    private sealed class Peek : TextReader
    {
        public string Seen { get; private set; } = "";

        public override int Read(char[] buffer, int index, int count)
        {
            Seen += new string(buffer);
            return 0;
        }
    }
}
