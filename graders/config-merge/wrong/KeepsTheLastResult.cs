// dies: MM-LEAK
// A variable that the iterator captures belongs to the result: it holds the settings for as long as somebody has the result.
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        OrderedDictionary<string, string> settings = [];
        return Read();

        IEnumerable<KeyValuePair<string, string>> Read()
        {
            settings = [];
            foreach (Func<TextReader> open in layers)
            {
                using TextReader reader = open();
                for (int number = 1; reader.ReadLine() is { } text; number++)
                {
                    string line = text.Trim();
                    if (line is "" or ['#', ..])
                        continue;
                    int equals = line.IndexOf('=');
                    if (equals <= 0)
                        throw new FormatException($"Line {number} is no setting.");
                    settings[line[..equals].TrimEnd()] = line[(equals + 1)..].TrimStart();
                }
            }

            foreach (KeyValuePair<string, string> setting in settings.ToArray())
                yield return setting;
        }
    }
}
