// dies: MM-RETAIN
// Puts the comments aside, for somebody who might want them.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        List<string> comments = [];
        foreach (string line in lines)
        {
            string text = line.Trim();
            if (text.StartsWith('#'))
                comments.Add(text);
            else if (text.Length > 0)
                yield return text.ToUpperInvariant();
        }

        comments.Clear();
    }
}
