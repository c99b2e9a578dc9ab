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
        private LogEntry? current;

        public LogEntry Current => current!;

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            do
            {
                if (!lines.MoveNext())
                {
                    current = null;
                    return false;
                }

                current = Parse(lines.Current);
            }
            while (current?.Level != "ERROR");

            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => lines.Dispose();

        private static LogEntry? Parse(string line)
        {
            string[] parts = line.Split(' ', count: 3);
            if (parts.Length < 3)
                return null;

            return DateTime.TryParseExact(
                parts[0],
                "yyyy-MM-dd'T'HH:mm:ss'Z'",
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                out DateTime time)
                ? new LogEntry(time, parts[1], parts[2])
                : null;
        }
    }
}
