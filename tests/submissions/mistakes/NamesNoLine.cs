// challenge: config-merge
// expect: failed on VAL: Names no line
// score: 10
// about: its message holds no number
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        Dictionary<string, string> dict = new Dictionary<string, string>();
        foreach (Func<TextReader> layer in layers)
        {
            TextReader r = layer();
            string line = r.ReadLine();
            while (line != null)
            {
                string[] parts = line.Split('=');
                if (line.Trim() != "" && !line.StartsWith('#'))
                {
                    if (parts.Length != 2) throw new FormatException("Bad line");
                    dict[parts[0].Trim()] = parts[1].Trim();
                }
                line = r.ReadLine();
            }
            r.Dispose();
        }
        return dict;
    }
}
