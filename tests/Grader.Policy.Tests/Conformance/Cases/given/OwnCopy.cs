// differs: `Solution.Errors` differs from the contract: it returns another type, line 7
#pragma warning disable CS0436
public sealed record LogEntry(DateTimeOffset Time, string Level, string Message);

public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines) => [];
}
