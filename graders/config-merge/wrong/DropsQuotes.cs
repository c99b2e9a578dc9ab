// dies: VAL
// Strips quotes from the values, as other formats do.
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        OrderedDictionary<string, string> all = [];
        foreach (Func<TextReader> open in layers)
        {
            using TextReader reader = open();
            int n = 0;
            while (reader.ReadLine() is { } line)
            {
                n++;
                string text = line.Trim().Trim((char)34);
                if (text.Length == 0 || text[0] == (char)35) continue;
                int i = text.IndexOf((char)61);
                if (i < 1) throw new FormatException($"Line {n} is not good.");
                all[text[..i].Trim()] = text[(i + 1)..].Trim().Trim((char)34);
            }
        }
        foreach (var pair in all) yield return pair;
    }
}
