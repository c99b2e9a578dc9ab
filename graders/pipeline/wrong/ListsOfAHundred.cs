// dies: LZ-ORDER
// Takes a hundred lines at a time through each stage, "because that is faster".
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines) =>
        from some in lines.Chunk(100)
        from line in some
        let text = line.Trim()
        where text.Length > 0 && text[0] != '#'
        select text.ToUpperInvariant();
}
