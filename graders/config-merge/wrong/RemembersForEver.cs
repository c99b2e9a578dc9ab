// dies: rejected: Static fields
// without policy: MM-LEAK
// Keeps the pairs of every enumeration in a static list, to compare them with the next one some day.
public static class Solution
{
    private static readonly List<KeyValuePair<string, string>> Seen = [];

    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        OrderedDictionary<string, string> settings = [];
        foreach (Func<TextReader> open in layers)
        {
            using TextReader reader = open();
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
        {
            Seen.Add(pair);
            yield return pair;
        }
    }
}
