using System.Collections;

public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open) =>
        new Lines(open ?? throw new ArgumentNullException(nameof(open)));
}

internal sealed class Lines(Func<TextReader> open) : IEnumerable<string>
{
    public IEnumerator<string> GetEnumerator() => new Enumerator(open());

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(TextReader reader) : IEnumerator<string>
    {
        private string? line;
        private bool ended;

        public string Current => line ?? throw new InvalidOperationException();

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (ended)
                return false;

            line = reader.ReadLine();
            if (line is null)
                Dispose();
            return line is not null;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            ended = true;
            reader.Dispose();
        }
    }
}
