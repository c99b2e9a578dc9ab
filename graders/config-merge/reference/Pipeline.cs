public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        var order = new List<string>();
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in layers.SelectMany(open => Settings(open)))
        {
            if (!values.ContainsKey(key)) order.Add(key);
            values[key] = value;
        }

        foreach (var key in order) yield return new(key, values[key]);
    }

    private static IEnumerable<(string Key, string Value)> Settings(Func<TextReader> open) =>
        from line in Lines(open).Index()
        let text = line.Item.Trim()
        where text.Length > 0 && !text.StartsWith('#')
        select Parse(text, line.Index + 1);

    private static (string Key, string Value) Parse(string text, int number) =>
        text.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } key, var value]
            ? (key, value)
            : throw new FormatException($"line {number}: \"{text}\" is no setting");

    private static IEnumerable<string> Lines(Func<TextReader> open)
    {
        using var reader = open();
        while (reader.ReadLine() is { } line) yield return line;
    }
}
