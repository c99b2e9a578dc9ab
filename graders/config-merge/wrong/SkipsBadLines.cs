// dies: VAL
// Skips what it does not understand.
public static class Solution
{
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
                    continue;
                settings[text[..equals].TrimEnd()] = text[(equals + 1)..].TrimStart();
            }
        }

        foreach (var pair in settings)
            yield return pair;
    }
}
