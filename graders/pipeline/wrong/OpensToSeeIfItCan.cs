// dies: LZ-ORDER
// Opens the lines once to see whether they can be opened, and again to read them.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        lines.GetEnumerator().Dispose();
        foreach (string line in lines)
        {
            string text = line.Trim();
            if (text.Length > 0 && text[0] != '#')
                yield return text.ToUpperInvariant();
        }
    }
}
