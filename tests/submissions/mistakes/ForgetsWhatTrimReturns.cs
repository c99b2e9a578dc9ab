// challenge: pipeline
// expect: failed on VAL: expected "A", got "\ta\t"
// score: 16
// about: lines pass in order, one by one
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            line.Trim();
            if (line.Length > 0 && !line.StartsWith('#'))
            {
                line.ToUpperInvariant();
                yield return line;
            }
        }
    }
}
