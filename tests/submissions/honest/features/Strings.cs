// expect: allowed
// about: strings, interpolation, raw literals, UTF-8 literals, formatting, StringBuilder
using System.Globalization;
using System.Text;

public static class Solution
{
    public static string Format(string name, double value, DateTimeOffset time, int[] items)
    {
        var raw = $$"""
            {"name": "{{name}}", "value": {{value:F2}}}
            """;
        var text = $"{name,-10}|{value:N3}|{time:O}|{items.Length,5:D2}";
        FormattableString late = $"{name} is {value}";
        var invariant = string.Create(CultureInfo.InvariantCulture, $"{value}");
        var b = new StringBuilder().Append("x").AppendLine().Append($"{name}:{value}").AppendFormat("{0}", name)
            .AppendJoin(',', items).Insert(0, "y").Replace("x", "z").Append('c', 3).AppendLine(name);
        b.Length -= 1;
        b[0] = 'q';
        return raw + text + FormattableString.Invariant(late) + invariant + b + late.ToString(CultureInfo.InvariantCulture)
            + string.Join(", ", items) + string.Concat(name, name) + string.Format("{0:x}", 255)
            + name.ToUpperInvariant().PadLeft(3).Replace('a', 'b').Substring(1).Trim().Split(',', StringSplitOptions.TrimEntries)[0]
            + Environment.NewLine + nameof(Format) + @"c:\x" + "é\u00e9" + name?[^1] + value.ToString("R", CultureInfo.InvariantCulture);
    }

    public static int Bytes() => "hello"u8.Length + Encoding.UTF8.GetByteCount("hello");

    public static bool Compare(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase)
        && a.CompareTo(b) < 0 && string.CompareOrdinal(a, b) < 0 && a.Contains('x') && a.IndexOf("y", StringComparison.Ordinal) > 0
        && !string.IsNullOrWhiteSpace(a) && StringComparer.Ordinal.Equals(a, b) && a.StartsWith("x") && char.IsDigit(a[0]);

    public static LogEntry? Parse(string line)
    {
        var parts = line.Split(' ', 3);
        return parts is [var time, "ERROR", var message]
            && DateTimeOffset.TryParseExact(time, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? new LogEntry(at, "ERROR", message) : null;
    }
}

public sealed record LogEntry(DateTimeOffset Time, string Level, string Message);
