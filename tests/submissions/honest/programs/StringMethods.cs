// challenge: config-merge
// expect: passed
// about: string: Split, IndexOf, Substring, Trim, Join, Concat, Format, comparison
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        var names = new List<string>();
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            using var reader = layer();
            int number = 0;
            string? line;
            while ((line = reader.ReadLine()) != null)
            {
                number += 1;
                if (line.Trim().Length == 0 || line.TrimStart().StartsWith("#", StringComparison.Ordinal)) continue;
                var at = line.IndexOf("=", StringComparison.Ordinal);
                if (at == -1 || string.IsNullOrWhiteSpace(line.Substring(0, at))) throw new FormatException(string.Format("{0} {1}", string.Join(" ", "bad", "line"), number));
                var name = line.Substring(0, at).Trim();
                if (!values.ContainsKey(name)) names.Add(name);
                values[name] = string.Concat(line.Substring(at + 1).Trim(), string.Empty);
            }
        }

        foreach (var name in names) yield return new KeyValuePair<string, string>(name, values[name]);
    }
}
