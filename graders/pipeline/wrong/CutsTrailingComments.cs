// dies: VAL
// Treats everything after a # as a comment, as in a programming language.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines) =>
        from line in lines
        let text = line.Split('#')[0].Trim()
        where text.Length > 0
        select text.ToUpperInvariant();
}
