using System.Text.RegularExpressions;
using Grader.Contracts.Submissions;
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
        List<IGrouping<(string, string, string?, string), Diagnostic>> causes = [.. errorsFirst.GroupBy(CauseOf)];
        foreach (var cause in causes.Take(MostShown)) yield return Entry(cause.First(), [.. cause.Skip(1)], files);
        if (causes.Count > MostShown) yield return new Text($"… and {causes.Count - MostShown} more", VerdictWords.Quiet);
    }

    /// <summary>What is refused for one reason in one file is told once: the reason follows what was written, in backticks.</summary>
    private static (string Severity, string Id, string? File, string Reason) CauseOf(Diagnostic diagnostic)
    {
        var (message, end) = (diagnostic.Message, diagnostic.Message.StartsWith('`') ? diagnostic.Message.IndexOf('`', 1) : -1);
        return (diagnostic.Severity, diagnostic.Id, diagnostic.File, end < 0 ? message : message[(end + 1)..]);
    }

    private static Rows Entry(Diagnostic diagnostic, Diagnostic[] others, IReadOnlyList<SourceFile> files)
    {
        var message = new Paragraph()
            .Append(
                Untrusted.Line($"{diagnostic.Severity} {diagnostic.Id}"),
                diagnostic.Severity == Diagnostic.Error ? VerdictWords.Bad : VerdictWords.Halted)
            .Append($"{Place(diagnostic)}  {Untrusted.Lines(diagnostic.Message)}");
        List<IRenderable> rows = [message];
        if (SourceExcerpt.Of(diagnostic, files) is { } excerpt) rows.Add(excerpt);
        if (Others(others) is { } more) rows.Add(new Text(more, VerdictWords.Quiet));
        return new Rows(rows);
    }

    /// <summary>Null where there are none, or none on another line.</summary>
    private static string? Others(Diagnostic[] others)
    {
        int[] lines = [.. others.Select(other => other.Line).OfType<int>().Distinct()];
        var named = string.Join(", ", lines.Take(MostShown)) + (lines.Length > MostShown ? " …" : "");
        return lines.Length switch { 0 => null, 1 => $"  the same in line {named}", _ => $"  the same in lines {named}" };
    }

    private static string Place(Diagnostic diagnostic) => diagnostic switch
    {
        { File: null } => "",
        { Line: null } => $"  {Untrusted.Line(diagnostic.File)}",
        { Column: null } => $"  {Untrusted.Line(diagnostic.File)}:{diagnostic.Line}",
        _ => $"  {Untrusted.Line(diagnostic.File)}:{diagnostic.Line}:{diagnostic.Column}",
    };
}

/// <summary>The line that a diagnostic names, and a caret under its column.</summary>
internal static partial class SourceExcerpt
{
    /// <summary>A window of this many characters is shown of a longer line.</summary>
    private const int WidestLine = 80;

    private const int Before = 40;

    /// <summary>Null where the diagnostic has no place, or its file or line is not among <paramref name="files"/>.</summary>
    public static IRenderable? Of(Diagnostic diagnostic, IReadOnlyList<SourceFile> files)
    {
        if (diagnostic is not { File: { } name, Line: { } number }) return null;
        if (files.FirstOrDefault(file => file.Name == name) is not { } file) return null;
        if (LineOf(file.Content, number) is not { } line) return null;

        var gutter = string.Create(CultureInfo.InvariantCulture, $"  {number} | ");
        var column = Math.Clamp((diagnostic.Column ?? 1) - 1, 0, line.Length);
        var (start, shown) = Window(line, column);

        // The caret stands under the cell, not the character: a tab is four cells wide, an ideograph two.
        var cells = new Segment(Untrusted.Line(shown[..(column - start)])).CellCount();
        var paragraph = new Paragraph().Overflow(Overflow.Crop);
        paragraph.Append(gutter, VerdictWords.Quiet).Append(Untrusted.Line(shown));
        if (diagnostic.Column is not null)
            paragraph.Append("\n" + new string(' ', gutter.Length - 2) + "| ", VerdictWords.Quiet)
                .Append(new string(' ', cells) + "^", VerdictWords.Bad);
        return paragraph;
    }

    private static (int Start, string Shown) Window(string line, int column)
    {
        if (line.Length <= WidestLine) return (0, line);
        var start = Math.Max(0, column - Before);
        var end = Math.Min(line.Length, start + WidestLine);
        return (start, (start > 0 ? "…" + line[(start + 1)..end] : line[..end]) + (end < line.Length ? "…" : ""));
    }

    private static string? LineOf(string content, int number) =>
        LineTerminator().Split(content).ElementAtOrDefault(number - 1);

    // What the compiler counts as the end of a line (C# specification, 6.3.2).
    [GeneratedRegex(@"\r\n|[\r\n\u0085\u2028\u2029]")]
    private static partial Regex LineTerminator();
}
