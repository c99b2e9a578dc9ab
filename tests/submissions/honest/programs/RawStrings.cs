// challenge: config-merge
// expect: passed
// about: raw string literals, raw interpolated ones, verbatim strings
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        const string Help = """
            A line is
                "key" = "value"
            """;
        var merged = new Dictionary<string, (int Order, string Value)>();
        foreach (var open in layers)
        {
            using var reader = open();
            var number = 0;
            while (reader.ReadLine() is string line)
            {
                number++;
                line = line.Trim();
                if (line == "" || line[0] == @"#"[0]) continue;
                var at = line.IndexOf('=');
                if (at <= 0) throw new FormatException($$"""Line {{number}} has no {=}. {{Help}}""");
                var (key, value) = (line[..at].Trim(), line[(at + 1)..].Trim());
                merged[key] = (merged.TryGetValue(key, out var known) ? known.Order : merged.Count, value);
            }
        }

        foreach (var (key, (_, value)) in merged.OrderBy(pair => pair.Value.Order)) yield return new(key, value);
    }
}
