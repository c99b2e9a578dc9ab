// challenge: pipeline
// expect: failed on VAL: Throws
// score: 16
// about: looks at the first character before it drops blank lines
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines) =>
        from raw in lines
        let line = raw.Trim()
        where line[0] != '#'
        where line != ""
        select line.ToUpperInvariant();
}
