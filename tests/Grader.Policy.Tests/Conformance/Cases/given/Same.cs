public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines) => [];
}
