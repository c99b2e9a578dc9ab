// dies: LZ-DISPOSE
// Closes the reader when reading fails, but not when its own check does.
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        OrderedDictionary<string, string> settings = [];
        foreach (Func<TextReader> open in layers)
        {
            TextReader reader = open();
            int number = 0;
            while (Next(reader) is { } line)
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

            reader.Dispose();
        }

        foreach (var pair in settings)
            yield return pair;
    }

    private static string? Next(TextReader reader)
    {
        try
        {
            return reader.ReadLine();
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }
}
