// dies: LZ-ORDER
// Holds a line back until the next one is found.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        string? held = null;
        foreach (string line in lines)
        {
            string text = line.Trim();
            if (text.Length == 0 || text[0] == '#')
                continue;
            if (held is not null)
                yield return held;
            held = text.ToUpperInvariant();
        }

        if (held is not null)
            yield return held;
    }
}
