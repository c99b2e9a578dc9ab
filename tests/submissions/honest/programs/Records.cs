// challenge: log-errors
// expect: passed
// about: records with inheritance, with, deconstruction and equality
using System.Globalization;

public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (Parse(line) is Good({ Level: "ERROR" } entry, _) good && good == good with { Length = line.Length })
                yield return entry with { Level = "ERROR" };
        }
    }

    private static Result Parse(string line)
    {
        var space = line.IndexOf(' ');
        var second = space < 0 ? -1 : line.IndexOf(' ', space + 1);
        return second > 0 && DateTimeOffset.TryParseExact(
            line[..space], "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? new Good(new(time, line[(space + 1)..second], line[(second + 1)..]), line.Length)
            : new Bad(line.Length);
    }

    private abstract record Result(int Length);

    private sealed record Good(LogEntry Entry, int Length) : Result(Length);

    private sealed record Bad(int Length) : Result(Length);
}
