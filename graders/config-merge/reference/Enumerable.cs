using System.Collections;

public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers) =>
        new Merged(layers);
}

internal sealed class Merged(IEnumerable<Func<TextReader>> layers) : IEnumerable<KeyValuePair<string, string>>
{
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => new Enumerator(layers);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerable<Func<TextReader>> layers) : IEnumerator<KeyValuePair<string, string>>
    {
        private readonly Dictionary<string, int> places = [];
        private readonly List<KeyValuePair<string, string>> pairs = [];
        private int next = -1;

        public KeyValuePair<string, string> Current => pairs[next];

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (next < 0)
            {
                foreach (Func<TextReader> open in layers)
                    Read(open);
            }

            if (next < pairs.Count)
                next++;
            return next < pairs.Count;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => next = pairs.Count;

        private void Read(Func<TextReader> open)
        {
            TextReader reader = open();
            try
            {
                for (int number = 1; reader.ReadLine() is { } line; number++)
                {
                    ReadOnlySpan<char> text = line.AsSpan().Trim();
                    if (!text.IsEmpty && text[0] != '#')
                        Set(text, number);
                }
            }
            finally
            {
                reader.Dispose();
            }
        }

        private void Set(ReadOnlySpan<char> text, int number)
        {
            int equals = text.IndexOf('=');
            string key = equals < 0 ? "" : text[..equals].Trim().ToString();
            if (key.Length == 0)
                throw new FormatException("Bad setting in line " + number);

            KeyValuePair<string, string> pair = new(key, text[(equals + 1)..].Trim().ToString());
            if (places.TryAdd(key, pairs.Count))
                pairs.Add(pair);
            else
                pairs[places[key]] = pair;
        }
    }
}
