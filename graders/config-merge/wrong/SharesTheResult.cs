// dies: LZ-RESTART
// All enumerations fill the same dictionary: keys that are gone from the layers stay in it.
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        var all = new OrderedDictionary<string, string>();
        return Run();
        IEnumerable<KeyValuePair<string, string>> Run()
        {
            Read(layers, (k, v) => all[k] = v);
            foreach (var p in all) yield return p;
        }
    }

    static void Read(IEnumerable<Func<TextReader>> layers, Action<string, string> set)
    {
        foreach (var open in layers)
        {
            using var reader = open();
            int n = 0;
            while (reader.ReadLine() is { } raw)
            {
                n++;
                var line = raw.Trim();
                if (line.Length == 0 || line[0] == (char)35) continue;
                int i = line.IndexOf((char)61);
                if (i < 1) throw new FormatException($"line {n}");
                set(line[..i].Trim(), line[(i + 1)..].Trim());
            }
        }
    }
}
