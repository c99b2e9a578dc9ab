// dies: VAL
// MoveNext calls itself for each line that it skips: a long log without errors is too deep for the stack.
using System.Collections;
using System.Globalization;

public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines) => new ErrorLog(lines);
}

internal sealed class ErrorLog(IEnumerable<string> lines) : IEnumerable<LogEntry>
{
    public IEnumerator<LogEntry> GetEnumerator() => new Enumerator(lines.GetEnumerator());

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerator<string> lines) : IEnumerator<LogEntry>
    {
        private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

        private LogEntry? current;

        public LogEntry Current => current!;

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            current = null;
            if (!lines.MoveNext())
                return false;
            if (lines.Current.Split(' ', 3) is not [var time, "ERROR", var message]
                || !DateTimeOffset.TryParseExact(
                    time, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed))
                return MoveNext();
            current = new LogEntry(parsed, "ERROR", message);
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => lines.Dispose();
    }
}
