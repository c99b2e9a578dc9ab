// challenge: pipeline
// expect: passed
// about: operators with method groups and static lambdas
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines) =>
        lines.Select(Trim).Where(IsNotBlank).Where(static line => line[0] is not '#').Select(Upper);

    private static string Trim(string line) => line.Trim();

    private static bool IsNotBlank(string line) => !string.IsNullOrEmpty(line);

    private static string Upper(string line) => line.ToUpperInvariant();
}
