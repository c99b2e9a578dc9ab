// dies: LZ-DISPOSE
// Writes the enumerator by hand and closes the reader at the end and in a Dispose that believes a failed reader needs
// no closing.
using System.Collections;

public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new Lines(open);
    }
}

internal sealed class Lines(Func<TextReader> open) : IEnumerable<string>
{
    public IEnumerator<string> GetEnumerator() => new Enumerator(open());

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(TextReader reader) : IEnumerator<string>
    {
        private bool usable = true;

        public string Current { get; private set; } = "";

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (!usable)
                return false;

            usable = false;
            string? line = reader.ReadLine();
            usable = true;
            if (line is null)
            {
                Dispose();
                return false;
            }

            Current = line;
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            if (usable)
                reader.Dispose();
            usable = false;
        }
    }
}
