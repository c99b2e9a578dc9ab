// dies: LZ-ORDER
// Collects the readers and closes them all together, when everything has been yielded.
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        OrderedDictionary<string, string> settings = [];
        Stack<TextReader> readers = new();
        using Closing closing = new(readers);
        foreach (Func<TextReader> open in layers)
        {
            TextReader reader = open();
            readers.Push(reader);
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

        foreach (var pair in settings)
            yield return pair;
    }

    private sealed class Closing(Stack<TextReader> readers) : IDisposable
    {
        public void Dispose()
        {
            while (readers.TryPop(out TextReader? reader))
                reader.Dispose();
        }
    }
}
