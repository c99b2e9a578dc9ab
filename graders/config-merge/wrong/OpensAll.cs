// dies: LZ-ORDER
// Opens all layers first, so that a missing file is noticed before any work is done.
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        OrderedDictionary<string, string> settings = [];
        Queue<TextReader> readers = new(layers.Select(open => open()));
        try
        {
            while (readers.TryPeek(out TextReader? reader))
            {
                Read(reader);
                readers.Dequeue().Dispose();
            }
        }
        finally
        {
            foreach (TextReader reader in readers)
                reader.Dispose();
        }

        foreach (var pair in settings)
            yield return pair;

        void Read(TextReader reader)
        {
            int number = 0;
            while (reader.ReadLine() is { } line)
            {
                number++;
                string text = line.Trim();
                if (text.Length == 0 || text[0] == '#')
                    continue;

                int equals = text.IndexOf('=');
                if (equals < 1)
                    throw new FormatException($"Line {number} is not 'key = value'.");
                settings[text[..equals].TrimEnd()] = text[(equals + 1)..].TrimStart();
            }
        }
    }
}
