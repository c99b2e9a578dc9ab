// dies: LZ-ORDER
// Ends every stage with ToList, to see the result in the debugger.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        List<string> trimmed = [];
        foreach (string line in lines)
            trimmed.Add(line.Trim());

        List<string> text = trimmed.Where(line => line.Length > 0 && line[0] != '#').ToList();
        foreach (string line in text)
            yield return line.ToUpperInvariant();
    }
}
