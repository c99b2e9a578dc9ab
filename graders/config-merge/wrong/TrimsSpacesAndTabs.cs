// dies: VAL
// Takes spaces and tabs for all the white space there is.
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
                string text = line.Trim(' ', '\t');
                if (text.Length == 0 || text[0] == '#')
                    continue;
                int equals = text.IndexOf('=');
                if (equals < 1)
                    throw new FormatException($"Line {number} is not 'key = value'.");
                settings[text[..equals].TrimEnd(' ', '\t')] = text[(equals + 1)..].TrimStart(' ', '\t');
            }
        }

        foreach (var pair in settings)
            yield return pair;
    }
}
