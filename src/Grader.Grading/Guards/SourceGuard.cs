using Grader.Contracts.Submissions;

namespace Grader.Grading.Guards;

/// <summary>
/// Refuses source that is made to hang or overflow the compiler, before it costs a compiler process. Source that gets past this check still
/// meets the process's limits of time, memory and stack.
/// </summary>
public static class SourceGuard
{
    public const string Id = "LIMIT";

    /// <returns>The first limit that is exceeded, as an error at its place; null if there is none.</returns>
    public static Diagnostic? Check(IReadOnlyList<SourceFile> files, GuardLimits limits)
    {
        var tokens = 0;
        foreach (var file in files)
        {
            var scan = new SourceScan(file.Content, limits, tokens);
            if (scan.Run() is { } problem)
            {
                var (line, column) = PlaceOf(file.Content, scan.Position);
                return new(Diagnostic.Error, Id, file.Name, line, column, problem);
            }

            tokens = scan.Tokens;
        }

        return null;
    }

    private static (int Line, int Column) PlaceOf(string text, int position)
    {
        var (line, column) = (0, 1);
        foreach (var before in text.AsSpan(0, Math.Min(position, text.Length)).EnumerateLines())
            (line, column) = (line + 1, before.Length + 1);
        return (line, column);
    }
}
