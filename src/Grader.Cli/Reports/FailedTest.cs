using System.Globalization;
using Grader.Contracts.Results;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Grader.Cli.Reports;

/// <summary>What one test that did not pass teaches: message, evidence, trace, likely cause, concept.</summary>
internal static class FailedTest
{
    private const int Indent = 2;

    /// <summary>A test that did not run says no more than its row in the table.</summary>
    public static bool HasSomethingToSay(TestResult test) =>
        test.Status != TestStatus.Passed && (test.Message is not null || test.Evidence is not null);

    public static Rows Of(TestResult test)
    {
        var parts = new List<IRenderable>
        {
            new Paragraph()
                .Append(Untrusted.Line(test.Property), VerdictWords.Bad)
                .Append($"  {Untrusted.Line(test.Title)}  ")
                .Append(VerdictWords.Of(test.Status), VerdictWords.StyleOf(test.Status)),
        };
        if (TeachingMessage.Of(test) is { Length: > 0 } message) parts.Add(Indented(new Text(Untrusted.Lines(message))));
        var facts = Facts(test).ToList();
        if (facts.Count > 0) parts.Add(Indented(Table(facts)));
        return new Rows(parts);
    }

    private static Padder Indented(IRenderable part) => new(part, new Padding(Indent, 0, 0, 0));

    private static Grid Table(IEnumerable<(string Label, string Value)> facts)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, Indent, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach (var (label, value) in facts)
            grid.AddRow(new Text(Untrusted.Line(label), VerdictWords.Quiet), new Text(Untrusted.Lines(value)));
        return grid;
    }

    private static IEnumerable<(string Label, string Value)> Facts(TestResult test)
    {
        if (test.Evidence is { } evidence)
        {
            if (Counts(evidence) is { Length: > 0 } counts) yield return (evidence.Unit ?? "count", counts);
            if (evidence.Growth is { Count: > 0 } growth)
                yield return ("growth", string.Join(", ", growth.Select(point => $"{point.N} → {Number(point.Value)}")));
            if (evidence.CounterExample is { } example) yield return ("example", example);
            if (evidence.Trace.Count > 0) yield return ("trace", TraceLine.Of(evidence.Trace));
            if (evidence.LikelyCause is { } cause) yield return ("likely cause", cause);
        }

        if (test.Concept is { } concept) yield return ("concept", concept);
    }

    private static string Counts(Evidence evidence)
    {
        var observed = evidence.Observed is { } seen ? $"{Number(seen)} observed" : null;
        var allowed = evidence.Allowed is { } most ? $"{Number(most)} allowed" : null;
        return string.Join(", ", new[] { observed, allowed }.OfType<string>());
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
