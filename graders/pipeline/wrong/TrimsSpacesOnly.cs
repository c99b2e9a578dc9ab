// dies: VAL
// Trims only the space character: tabs and wider spaces stay.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines) =>
        from line in lines
        let text = line.Trim(' ')
        where text.Length > 0 && text[0] != '#'
        select text.ToUpperInvariant();
}
