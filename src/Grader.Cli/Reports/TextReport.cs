using Grader.Contracts.Submissions;
using Spectre.Console.Rendering;

namespace Grader.Cli.Reports;

/// <summary>A result document for people. All text goes through <see cref="Untrusted"/>, none through markup.</summary>
internal static class TextReport
{
    private const int VersionLength = 19;
    private const double BytesPerMegabyte = 1024 * 1024;

    /// <param name="console">Where to write.</param>
    /// <param name="result">The document.</param>
    /// <param name="files">The student's files, for the lines that diagnostics name; may be empty.</param>
    public static void Write(IAnsiConsole console, GradingResult result, IReadOnlyList<SourceFile> files)
    {
        var parts = Parts(result, files).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0) console.WriteLine();
            console.Write(new Rows(parts[i]));
        }
    }

    private static IEnumerable<IRenderable> Parts(GradingResult result, IReadOnlyList<SourceFile> files)
    {
        yield return Headline(result);
        if (result.Message is { } message) yield return new Text(Untrusted.Lines(message));
        foreach (var part in DiagnosticList.Of(result.Diagnostics, files)) yield return part;
        if (result.Tests.Count > 0) yield return TestTable.Of(result.Tests);
        foreach (var test in result.Tests.Where(FailedTest.HasSomethingToSay)) yield return FailedTest.Of(test);
        yield return new Text(Footer(result), VerdictWords.Quiet);
    }

    private static Paragraph Headline(GradingResult result)
    {
        var score = result.Score is { } points ? $"{points} of {result.MaxScore} points" : "no score";
        return new Paragraph()
            .Append(VerdictWords.Of(result.Verdict), VerdictWords.StyleOf(result.Verdict))
            .Append($"  {Untrusted.Line(result.Challenge)}  {score}");
    }

    private static string Footer(GradingResult result)
    {
        var cost = result.Measurements;
        List<string> parts = [$"{Untrusted.Line(result.SubmissionId)}, attempt {result.Attempt}"];
        if (cost.CompileMs > 0) parts.Add($"compiled in {cost.CompileMs} ms");
        if (cost.RunMs > 0) parts.Add($"ran in {cost.RunMs} ms");
        if (cost.PeakHeapBytes > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"peak heap {cost.PeakHeapBytes / BytesPerMegabyte:0.0} MB"));
        if (cost is { ShownCharacters: > 0, ShownCharactersLimit: { } limit })
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{cost.ShownCharacters:N0} of {limit:N0} characters of values shown"));
        if (cost.Seed is { } seed) parts.Add(string.Create(CultureInfo.InvariantCulture, $"seed {seed}"));
        if (result.ChallengeVersion.Length > 0) parts.Add($"challenge {Untrusted.Line(Short(result.ChallengeVersion))}");
        return string.Join(", ", parts);
    }

    // Enough to tell two versions apart; the document has all of it.
    private static string Short(string version) => version.Length <= VersionLength ? version : version[..VersionLength];
}

/// <summary>One row for each hidden test.</summary>
internal static class TestTable
{
    public static Table Of(IReadOnlyList<TestResult> tests)
    {
        var table = new Table { Border = TableBorder.None };
        table.AddColumns(Column("test"), Column("property"), Column("what is checked"), Column("points"), Column("ms"));
        table.Columns[^2].RightAligned();
        table.Columns[^1].RightAligned();
        foreach (var test in tests)
        {
            table.AddRow(
                new Text(VerdictWords.Of(test.Status), VerdictWords.StyleOf(test.Status)),
                new Text(Untrusted.Line(test.Property)),
                new Text(Untrusted.Line(test.Title)),
                new Text($"{test.Points}/{test.MaxPoints}"),
                new Text(test.DurationMs.ToString(CultureInfo.InvariantCulture)));
        }

        return table;
    }

    private static TableColumn Column(string name) => new(new Text(name, VerdictWords.Quiet)) { Padding = new Padding(0, 0, 2, 0) };
}
