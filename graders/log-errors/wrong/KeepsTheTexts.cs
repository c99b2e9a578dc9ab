// dies: MM-RETAIN
// Forgets lines and entries, and keeps the texts that it cut out of them.
using System.Globalization;

public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        List<string> texts = [];
        foreach (string line in lines)
        {
            string[] words = line.Split(' ', 3);
            if (words.Length < 3 || words[1] != "ERROR")
                continue;
            if (!DateTimeOffset.TryParseExact(
                    words[0], "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal, out DateTimeOffset time))
                continue;
            texts.Add(new string(words[2].AsSpan()));
            yield return new LogEntry(time, words[1], words[2]);
        }
    }
}
