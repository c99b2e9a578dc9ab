// dies: VAL
// Trims by hand what char.IsSeparator and a tab are; a carriage return at the end stays.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            int start = 0, end = line.Length;
            while (start < end && IsWhite(line[start]))
                start++;
            while (end > start && IsWhite(line[end - 1]))
                end--;
            if (start < end && line[start] != '#')
                yield return line[start..end].ToUpperInvariant();
        }
    }

    private static bool IsWhite(char c) => c == '\t' || char.IsSeparator(c);
}
