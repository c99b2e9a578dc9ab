// dies: LZ-FAULT
// Catches FormatException to add the number of the line, and catches the reader's own, too.
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        OrderedDictionary<string, string> settings = [];
        foreach (Func<TextReader> open in layers)
        {
            using TextReader reader = open();
            for (int number = 1; ReadSetting(reader, number, settings); number++)
            {
            }
        }

        foreach (KeyValuePair<string, string> setting in settings)
            yield return setting;
    }

    private static bool ReadSetting(TextReader reader, int number, OrderedDictionary<string, string> settings)
    {
        try
        {
            if (reader.ReadLine()?.Trim() is not { } line)
                return false;
            if (line.Length == 0 || line[0] == '#')
                return true;
            int equals = line.IndexOf('=');
            if (equals < 1)
                throw new FormatException();
            settings[line[..equals].Trim()] = line[(equals + 1)..].Trim();
            return true;
        }
        catch (FormatException)
        {
            throw new FormatException($"Line {number} is no setting.");
        }
    }
}
