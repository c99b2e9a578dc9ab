// dies: VAL
// Also removes a byte order mark, which string.Trim leaves.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines) =>
        from line in lines
        let text = line.Trim().Trim('\ufeff')
        where text.Length > 0 && text[0] != '#'
        select text.ToUpperInvariant();
}
