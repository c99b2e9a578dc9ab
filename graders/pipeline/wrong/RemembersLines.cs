// dies: MM-RETAIN
// Keeps the clean lines in a list on the way through.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        List<string> clean = [];
        foreach (string line in lines)
        {
            string text = line.Trim();
            if (text.Length == 0 || text[0] == '#')
                continue;
            clean.Add(text.ToUpperInvariant());
            yield return clean[^1];
        }
    }
}
