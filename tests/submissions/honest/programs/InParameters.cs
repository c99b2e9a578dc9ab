// challenge: pipeline
// expect: passed
// about: in and ref readonly parameters of a large struct, scalars returned
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (Read(line) is { } text) yield return text;
        }
    }

    private static string? Read(string line)
    {
        var view = new View(line, line.Length - line.TrimStart().Length, line.TrimEnd().Length);
        return IsText(in view) ? line[Start(in view)..view.End].ToUpperInvariant() : null;
    }

    private static bool IsText(in View view) => view.Start < view.End && view.Line[view.Start] != '#';

    private static int Start(ref readonly View view) => view.Start;

    private readonly record struct View(string Line, int Start, int End);
}
