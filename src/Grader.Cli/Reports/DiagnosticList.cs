using Grader.Contracts.Results;
using Grader.Contracts.Submissions;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Grader.Cli.Reports;

/// <summary>Messages about the student's own lines, each with the line and a caret under the place.</summary>
internal static class DiagnosticList
{
    /// <summary>One missing brace makes hundreds; the first ones tell.</summary>
    private const int MostShown = 20;

    public static IEnumerable<IRenderable> Of(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<SourceFile> files)
    {
        var errorsFirst = diagnostics.OrderBy(diagnostic => diagnostic.Severity == Diagnostic.Error ? 0 : 1);
        foreach (var diagnostic in errorsFirst.Take(MostShown)) yield return Entry(diagnostic, files);
        if (diagnostics.Count > MostShown)
            yield return new Text($"… and {diagnostics.Count - MostShown} more", VerdictWords.Quiet);
    }

    private static Rows Entry(Diagnostic diagnostic, IReadOnlyList<SourceFile> files)
    {
        var message = new Paragraph()
            .Append(
                Untrusted.Line($"{diagnostic.Severity} {diagnostic.Id}"),
                diagnostic.Severity == Diagnostic.Error ? VerdictWords.Bad : VerdictWords.Halted)
            .Append($"{Place(diagnostic)}  {Untrusted.Lines(diagnostic.Message)}");
        return SourceExcerpt.Of(diagnostic, files) is { } excerpt ? new Rows(message, excerpt) : new Rows(message);
    }

    private static string Place(Diagnostic diagnostic) => diagnostic switch
    {
        { File: null } => "",
        { Line: null } => $"  {Untrusted.Line(diagnostic.File)}",
        { Column: null } => $"  {Untrusted.Line(diagnostic.File)}:{diagnostic.Line}",
        _ => $"  {Untrusted.Line(diagnostic.File)}:{diagnostic.Line}:{diagnostic.Column}",
    };
}
