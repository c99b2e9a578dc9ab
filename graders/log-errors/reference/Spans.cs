using System.Globalization;

public static class Solution
{
    private const string Level = "ERROR";

    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        using IEnumerator<string> enumerator = lines.GetEnumerator();
        while (enumerator.MoveNext())
        {
            if (TryParse(enumerator.Current, out LogEntry? entry))
                yield return entry;
        }
    }

    private static bool TryParse(ReadOnlySpan<char> line, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out LogEntry? entry)
    {
        entry = null;
        int space = line.IndexOf(' ');
        if (space < 0 || !line[(space + 1)..].StartsWith(Level + " "))
            return false;

        if (!DateTimeOffset.TryParseExact(
            line[..space], "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            return false;

        entry = new LogEntry(time, Level, line[(space + Level.Length + 2)..].ToString());
        return true;
    }
}
