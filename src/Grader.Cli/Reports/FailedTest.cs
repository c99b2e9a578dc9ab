using Spectre.Console.Rendering;

namespace Grader.Cli.Reports;

/// <summary>What one test that did not pass teaches: message, evidence, trace, likely cause, concept.</summary>
internal static class FailedTest
{
    private const int Indent = 2;
    private const int LongestLabel = 24;

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
            if (Counts(evidence) is { Length: > 0 } counts) yield return Named(evidence.Unit ?? "count", counts);
            if (evidence.Growth is { Count: > 0 } growth)
                yield return ("growth", string.Join(", ", growth.Select(point => $"{point.N} → {Number(point.Value)}")));
            if (evidence.CounterExample is { } example) yield return ("example", example);
            if (evidence.Trace.Count > 0) yield return ("trace", TraceLine.Of(evidence.Trace));
            if (evidence.LikelyCause is { } cause) yield return ("likely cause", cause);
        }

        if (test.Concept is { } concept) yield return ("concept", concept);
    }

    /// <summary>A long name would leave the other facts no room beside it.</summary>
    private static (string Label, string Value) Named(string unit, string counts) =>
        unit.Length <= LongestLabel ? (unit, counts) : ("count", $"{counts} ({unit})");

    private static string Counts(Evidence evidence)
    {
        var observed = evidence.Observed is { } seen ? $"{Number(seen)} observed" : null;
        var allowed = evidence.Allowed is { } most ? $"{Number(most)} allowed" : null;
        return string.Join(", ", new[] { observed, allowed }.OfType<string>());
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}

/// <summary>
/// A test's message without what the report says beside it. A probe's message stands on its own: it repeats property,
/// trace, likely cause and concept, which the document has as members, too.
/// </summary>
internal static class TeachingMessage
{
    public static string Of(TestResult test)
    {
        var concept = $"→ concept: {test.Concept}";
        var lines = WithoutPrefix(test.Message ?? "", test.Property + "  ")
            .ReplaceLineEndings("\n")
            .Split('\n')
            .Select(line => WithoutSuffix(line, concept))
            .Where(line => !IsLikelyCause(line, test.Evidence) && !IsTrace(line, test.Evidence))
            .Select(line => line.Trim());
        return string.Join('\n', lines);
    }

    private static bool IsLikelyCause(string line, Evidence? evidence) =>
        evidence?.LikelyCause is { } cause && line.Trim() == $"Likely cause: {cause}";

    // Sentences begin with a capital, events of a trace do not: "open, pull 0 | yield 0".
    private static bool IsTrace(string line, Evidence? evidence) =>
        evidence is { Trace: [var first, ..] }
        && line.StartsWith(' ')
        && Kind(line.TrimStart()) == Kind(first);

    private static string Kind(string events) => events.Split(' ', ',', ':')[0];

    private static string WithoutPrefix(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : text;

    private static string WithoutSuffix(string text, string suffix) =>
        text.EndsWith(suffix, StringComparison.Ordinal) ? text[..^suffix.Length].TrimEnd() : text;
}

/// <summary>
/// A trace on one line: <c>pull 0, pull 1, … pull 49 | yield 0, yield 1</c>. Runs of one kind of event are cut in the
/// middle, and a long trace after its beginning: what went wrong shows early, the full trace is in the document.
/// </summary>
internal static class TraceLine
{
    private const int LongestWholeRun = 4;
    private const int MostRuns = 24;

    public static string Of(IReadOnlyList<string> trace)
    {
        var runs = Runs(trace);
        var shown = runs.Take(MostRuns).Select(Shorten).ToList();
        var left = runs.Skip(MostRuns).Sum(run => run.Count);
        if (left > 0) shown.Add(string.Create(CultureInfo.InvariantCulture, $"… {left} more"));
        return string.Join(" | ", shown);
    }

    private static List<List<string>> Runs(IReadOnlyList<string> trace)
    {
        var runs = new List<List<string>>();
        foreach (var step in trace)
        {
            if (runs.Count > 0 && Kind(runs[^1][^1]) == Kind(step)) runs[^1].Add(step);
            else runs.Add([step]);
        }

        return runs;
    }

    private static string Shorten(List<string> run) => run.Count <= LongestWholeRun
        ? string.Join(", ", run)
        : $"{run[0]}, {run[1]}, … {run[^1]}";

    private static string Kind(string step) => step.Split(' ', 2)[0];
}
