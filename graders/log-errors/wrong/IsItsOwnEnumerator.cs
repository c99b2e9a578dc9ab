// dies: LZ-RESTART
// GetEnumerator starts over and returns this: a second foreach resets the first one to the beginning.
using System.Collections;
using System.Globalization;

public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines) => new ErrorLog(lines);
}

internal sealed class ErrorLog(IEnumerable<string> lines) : IEnumerable<LogEntry>, IEnumerator<LogEntry>
{
    private IEnumerator<string>? _lines;
    private LogEntry? _current;

    public LogEntry Current => _current!;

    object IEnumerator.Current => Current;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IEnumerator<LogEntry> GetEnumerator()
    {
        Dispose();
        _lines = lines.GetEnumerator();
        return this;
    }

    public bool MoveNext()
    {
        while (_lines!.MoveNext())
        {
            string[] parts = _lines.Current.Split(' ', 3);
            if (parts is [var time, "ERROR", var message]
                && DateTimeOffset.TryParseExact(
                    time, "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
            {
                _current = new LogEntry(at, "ERROR", message);
                return true;
            }
        }

        return false;
    }

    public void Dispose() => _lines?.Dispose();

    public void Reset() => throw new NotSupportedException();
}
