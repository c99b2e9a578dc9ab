// dies: LZ-FAULT
// Turns every exception of a reader into a FormatException.
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        OrderedDictionary<string, string> settings = [];
        foreach (Func<TextReader> open in layers)
        {
            using TextReader reader = open();
            int number = 0;
            while (Next(reader, number) is { } line)
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

    private static string? Next(TextReader reader, int number)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (Exception error)
        {
            throw new FormatException($"Line {number + 1} cannot be read.", error);
        }
    }
}
