using Grader.Verification;
using Grader.Verification.Solutions;

namespace Grader.Cli.Verify;

/// <summary>What verify found out about the solutions of packs: the kill matrices and the gaps.</summary>
internal sealed class SolutionsReport(IReadOnlyList<ChallengeReport> challenges, IReadOnlyList<PackProblem> broken)
    : VerifyReport([.. broken, .. challenges.SelectMany(challenge => challenge.Gaps)])
{
    public override object ToDocument() => new
    {
        schema = "grader.verify/1",
        challenges = challenges.Select(Describe),
        gaps = Gaps.Select(DescribeGap),
    };

    /// <summary>For people: tests across, solutions down.</summary>
    public override void WriteText(IAnsiConsole console)
    {
        foreach (var challenge in challenges) Write(console, challenge);
        WriteGaps(console);

        var solutions = challenges.SelectMany(challenge => challenge.Solutions).ToArray();
        console.WriteLine(
            $"{challenges.Count} challenges, {Count(solutions, SolutionKind.Reference)} references, "
            + $"{Count(solutions, SolutionKind.Wrong)} wrong solutions, {Gaps.Count} gaps");
    }

    private static object Describe(ChallengeReport challenge) => new
    {
        challenge.Slug,
        challenge.Version,
        challenge.Tests,
        solutions = challenge.Solutions.Select(solution => new
        {
            file = solution.Solution.Name,
            solution.Solution.Kind,
            dies = solution.Solution.Expectation?.ToString(),
            solution.Result.Verdict,
            solution.Result.Score,
            solution.KilledBy,
            tests = solution.Result.Tests.Select(test => new { test.Id, test.Status }),
            runs = solution.Results.Count,
        }),
    };

    private static int Count(SolutionReport[] solutions, SolutionKind kind) => solutions.Count(report => report.Solution.Kind == kind);

    private static void Write(IAnsiConsole console, ChallengeReport challenge)
    {
        console.MarkupLineInterpolated($"[bold]{challenge.Slug}[/]  {challenge.Version}");
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("solution");
        foreach (var (index, _) in challenge.Tests.Index()) table.AddColumn(new TableColumn($"{index + 1}").Centered());
        table.AddColumn("verdict");
        table.AddColumn("must die on");
        foreach (var solution in challenge.Solutions) table.AddRow(Row(challenge, solution));
        console.Write(table);
        foreach (var (index, test) in challenge.Tests.Index())
            console.WriteLine($"  {index + 1,2}  {test.Property,-12} {Untrusted.Line(test.Title)} (kills {test.Kills})");
        console.WriteLine();
    }

    private static Text[] Row(ChallengeReport challenge, SolutionReport solution)
    {
        var statuses = solution.Result.Tests.ToDictionary(test => test.Id, test => test.Status);
        return
        [
            new(Path.GetFileNameWithoutExtension(solution.Solution.Name)),
            .. challenge.Tests.Select(test => Cell(statuses.GetValueOrDefault(test.Id, TestStatus.NotRun))),
            new(VerdictWords.Of(solution.Result.Verdict)),
            new(solution.Solution.Expectation?.ToString() ?? ""),
        ];
    }

    private static Text Cell(TestStatus status) => status switch
    {
        TestStatus.Passed => new("."),
        TestStatus.Failed => new("x", Color.Red),
        TestStatus.Timeout => new("t", Color.Red),
        TestStatus.MemoryLimit => new("m", Color.Red),
        TestStatus.Crashed => new("c", Color.Red),
        TestStatus.Inconclusive => new("?", Color.Yellow),
        _ => new(" "),
    };
}
