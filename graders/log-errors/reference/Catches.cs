public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            LogEntry entry;
            try
            {
                string[] words = line.Split(' ');
                DateTimeOffset time = DateTimeOffset.ParseExact(
                    words[0], "yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);
                entry = new LogEntry(time, words[1], string.Join(' ', words[2..]));
                if (words.Length < 3)
                    continue;
            }
            catch (FormatException)
            {
                continue;
            }
            catch (IndexOutOfRangeException)
            {
                continue;
            }
            catch (ArgumentOutOfRangeException)
            {
                continue;
            }

            if (entry.Level == "ERROR")
                yield return entry;
        }
    }
}
