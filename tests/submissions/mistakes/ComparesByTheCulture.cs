// challenge: pipeline
// expect: failed on VAL: Depends on the machine
// score: 19
// about: StartsWith with a string asks the culture
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        return lines
            .Select(line => line.Trim())
            .Where(line => !string.IsNullOrEmpty(line))
            .Where(line => !line.StartsWith("#"))
            .Select(line => line.ToUpperInvariant());
    }
}
