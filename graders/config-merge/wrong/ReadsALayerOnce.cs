// dies: VAL
// Reads a layer once that is given twice.
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        OrderedDictionary<string, string> all = []; int total = 0;
        foreach (Func<TextReader> open in layers.Where(l => l is not null).Distinct())
        {
            using TextReader reader = open();
            int n = 0;
            while (reader.ReadLine() is { } line)
            {
                n++;
                string text = line.Trim();
                if (text.Length == 0 || text[0] == (char)35) continue;
                int i = text.IndexOf((char)61);
                if (i < 1) throw new FormatException($"Line {n} is not good.");
                all[text[..i].Trim()] = text[(i + 1)..].Trim();
            }
        }
        foreach (var pair in all) yield return pair;
    }
}
