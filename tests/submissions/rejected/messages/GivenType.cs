// challenge: log-errors
// expect: compile_error: CS0436: `LogEntry` is already provided, line 8, column 22
// about: one message, at the copy of a type that the challenge provides
public static class Solution
{
    public static LogEntry A(LogEntry? entry) => entry ?? new LogEntry("");
}
public sealed record LogEntry(string Message);
