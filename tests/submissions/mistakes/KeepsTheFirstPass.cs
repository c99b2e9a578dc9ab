// challenge: config-merge
// expect: failed on LZ-RESTART: Keeps the first pass
// score: 17
// about: one dictionary for all enumerations
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        var map = new OrderedDictionary<string, string>();
        return Iterate();

        IEnumerable<KeyValuePair<string, string>> Iterate()
        {
            foreach (var layer in layers)
            {
                using var reader = layer();
                int number = 0;
                while (reader.ReadLine() is { } text)
                {
                    number++;
                    var t = text.Trim();
                    if (t == "" || t.StartsWith('#')) continue;
                    int i = t.IndexOf('=');
                    if (i < 1) throw new FormatException($"{number}");
                    map[t[..i].Trim()] = t[(i + 1)..].Trim();
                }
            }
            foreach (var p in map.ToArray()) yield return p;
        }
    }
}
