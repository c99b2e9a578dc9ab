// dies: VAL
// Cleans up in passing: sorts the lines.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines) =>
        from line in lines
        let text = line.Trim()
        where text.Length > 0 && text[0] != '#'
        orderby text
        select text.ToUpperInvariant();
}
