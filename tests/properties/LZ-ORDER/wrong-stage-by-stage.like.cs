public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines, Func<string, string> shout)
    {
        var trimmed = lines.Select(line => line.Trim()).Where(text => text.Length > 0 && text[0] != '#').ToList();
        foreach (var text in trimmed) yield return shout(text);
    }
}
