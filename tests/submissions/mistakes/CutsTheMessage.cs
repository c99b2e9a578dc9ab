// challenge: log-errors
// expect: failed on VAL: expected (2025-01-31T10:00:07+00:00, "ERROR", "disk full: /var"), got
// score: 17
// about: wrong from the first item on, and endless
public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            string[] p = line.Split(' ');
            if (p.Length < 3) continue;
            if (p[1] != "ERROR") continue;
            LogEntry e;
            try { e = new LogEntry(DateTimeOffset.ParseExact(p[0], "yyyy-MM-ddTHH:mm:ssZ", null), p[1], p[2]); }
            catch (FormatException) { continue; }
            yield return e;
        }
    }
}
