// dies: LZ-DEFER
// Collects the clean lines and returns the list.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        List<string> clean = [];
        foreach (string line in lines)
        {
            string text = line.Trim();
            if (text.Length > 0 && text[0] != '#')
                clean.Add(text.ToUpperInvariant());
        }

        return clean;
    }
}
