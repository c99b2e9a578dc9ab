// dies: VAL
// StartsWith and IndexOf with a string compare by the rules of the machine's language, in which zero-width characters do not count.
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        OrderedDictionary<string, string> settings = [];
        foreach (Func<TextReader> open in layers)
        {
            using TextReader reader = open();
            for (int number = 1; reader.ReadLine() is { } text; number++)
            {
                string line = text.Trim();
                if (line == "" || line.StartsWith("#"))
                    continue;
                int equals = line.IndexOf("=");
                if (equals <= 0)
                    throw new FormatException($"Line {number} is no setting.");
                settings[line[..equals].TrimEnd()] = line[(equals + 1)..].TrimStart();
            }
        }

        foreach (KeyValuePair<string, string> setting in settings)
            yield return setting;
    }
}
