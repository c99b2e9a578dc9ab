// dies: MM-PEAK
// Keeps all values of a key, the last one being the one that counts.
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        OrderedDictionary<string, List<string>> settings = [];
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
                string key = text[..equals].TrimEnd();
                settings.TryAdd(key, []);
                settings[key].Add(text[(equals + 1)..].TrimStart());
            }
        }

        foreach (var pair in settings)
            yield return KeyValuePair.Create(pair.Key, pair.Value[^1]);
    }
}
