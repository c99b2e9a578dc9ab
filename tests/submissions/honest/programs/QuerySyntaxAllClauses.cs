// challenge: pipeline
// expect: passed
// about: a query with from, let, where, select, into and nested from
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines) =>
        from line in lines
        let text = line.Trim()
        where text.Length > 0
        let first = text[0]
        where first != '#'
        select new { text, first } into kept
        from upper in new[] { kept.text.ToUpperInvariant() }
        select upper;
}
