// challenge: config-merge
// expect: passed
// about: null-conditional assignment, and ?. before a call
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        var merged = new Dictionary<string, Setting>();
        var order = new List<Setting>();
        foreach (var open in layers)
        {
            using var reader = open();
            for (var number = 1; reader.ReadLine() is { } line; number++)
            {
                var text = line.Trim();
                if (text is "" or ['#', ..]) continue;
                var at = text.IndexOf('=');
                if (at <= 0) throw new FormatException($"line {number}");
                var key = text[..at].Trim();
                var known = merged.GetValueOrDefault(key);
                known?.Value = text[(at + 1)..].Trim();
                if (known is null) order.Add(merged[key] = new Setting(key) { Value = text[(at + 1)..].Trim() });
            }
        }

        foreach (var setting in order) yield return new(setting.Key, setting.Value);
    }

    private sealed class Setting(string key)
    {
        public string Key { get; } = key;

        public string Value { get; set; } = "";
    }
}
