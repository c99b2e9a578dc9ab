public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines, Func<string, string> shout) =>
        from line in lines
        let text = line.Trim()
        where text.Length > 0 && text[0] != '#'
        select shout(text);
}
