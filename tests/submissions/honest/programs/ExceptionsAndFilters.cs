// challenge: config-merge
// expect: passed
// about: own exceptions, exception filters, rethrow, inner exceptions, finally
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        var order = new List<string>();
        var values = new Dictionary<string, string>();
        foreach (var open in layers)
        {
            var reader = open();
            try
            {
                for (var number = 1; reader.ReadLine() is { } line; number++)
                {
                    try
                    {
                        if (Parse(line) is not var (key, value)) continue;
                        if (values.TryAdd(key, value)) order.Add(key);
                        else values[key] = value;
                    }
                    catch (BadLineException e) when (e.Line.Length >= 0)
                    {
                        throw new FormatException($"line {number}: {e.Message}", e);
                    }
                }
            }
            finally
            {
                reader.Dispose();
            }
        }

        foreach (var key in order) yield return KeyValuePair.Create(key, values[key]);
    }

    private static (string, string)? Parse(string line)
    {
        var text = line.Trim();
        if (text.Length == 0 || text.StartsWith('#')) return null;
        var parts = text.Split('=', 2);
        return parts is [{ Length: > 0 } key, var value] ? (key.Trim(), value.Trim()) : throw new BadLineException(text);
    }

    private sealed class BadLineException(string line) : Exception("A line needs an equals sign.")
    {
        public string Line { get; } = line;
    }
}
