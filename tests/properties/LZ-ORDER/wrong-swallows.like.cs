public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines, Func<string, string> shout)
    {
        var all = new List<string>();
        try { foreach (var line in lines) all.Add(line.Trim()); } catch { }
        foreach (var text in all)
            if (text.Length > 0 && text[0] != '#') yield return shout(text);
    }
}
