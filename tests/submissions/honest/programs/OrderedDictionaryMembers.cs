// challenge: config-merge
// expect: passed
// about: OrderedDictionary keeps the order of first appearance
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        var merged = new OrderedDictionary<string, string>();
        foreach (var open in layers)
        {
            using var reader = open();
            var number = 0;
            while (reader.ReadLine() is { } line)
            {
                number++;
                var text = line.Trim();
                if (text.Length == 0 || text[0] == '#') continue;
                var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
                if (parts.Length < 2 || parts[0] == "") throw new FormatException("Line " + number + " has no equals sign.");
                merged[parts[0]] = parts[1];
            }
        }

        for (var i = 0; i < merged.Count; i++) yield return merged.GetAt(i);
    }
}
