using Grader.Contracts.Results;
using Grader.Verification.Mutants;

namespace Grader.Verification.Tests.Mutants;

public sealed class MutationReportTests
{
    [Fact]
    public void Counts_what_is_killed_of_what_compiles()
    {
        var report = Report("", ("A/x/1", Verdict.Failed), ("A/x/2", Verdict.Timeout), ("A/x/3", Verdict.CompileError),
            ("A/x/4", Verdict.Passed));
        Assert.Equal((3, 2, 2.0 / 3), (report.Compiled, report.Killed, report.Score));
        Assert.Equal("A/x/4", Assert.Single(report.Survivors).Mutant.Id);
    }

    [Fact]
    public void Calls_a_survivor_a_gap()
    {
        var gap = Assert.Single(Report("", ("A/x/1", Verdict.Passed)).Gaps);
        Assert.Equal("graders/small/reference/A.cs: the mutant A/x/1 survives; it does something wrong.", gap.ToString());
    }

    [Fact]
    public void Lets_a_mutant_pass_that_is_equivalent_for_a_reason()
    {
        var report = Report("- mutant: A/x/1\n  reason: It does the same.\n", ("A/x/1", Verdict.Passed));
        Assert.Empty(report.Gaps);
        Assert.Equal("It does the same.", Assert.Single(report.Equivalent).Reason);
    }

    [Theory]
    [InlineData(Verdict.InfrastructureError)]
    [InlineData(Verdict.ChallengeError)]
    [InlineData(Verdict.Tampered)]
    public void Takes_no_failure_of_the_machine_or_the_pack_for_a_kill(Verdict verdict)
    {
        var report = Report("", ("A/x/1", verdict));
        Assert.Equal(0, report.Killed);
        Assert.Contains("could not be graded", Assert.Single(report.Gaps).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A/x/2", "there is no such mutant")]
    [InlineData("A/x/1", "a hidden test kills it")]
    [InlineData("A/x/3", "it does not compile")]
    public void Reports_an_equivalent_that_does_not_hold_any_more(string mutant, string why)
    {
        var gap = Assert.Single(Report($"\n- mutant: {mutant}\n  reason: It did the same.\n", ("A/x/1", Verdict.Failed),
            ("A/x/3", Verdict.CompileError)).Gaps);
        Assert.Equal($"graders/small/equivalent.yaml:2: the entry {mutant} is stale: {why}.", gap.ToString());
    }

    private static MutationReport Report(string yaml, params (string Id, Verdict Verdict)[] graded)
    {
        var equivalents = EquivalentFile.Parse("small", yaml);
        return MutationReport.Of(
            "small",
            [.. graded.Select(one => MutantReport.Of(MutantOf(one.Id), ResultOf(one.Verdict),
                equivalents.Entries.GetValueOrDefault(one.Id)?.Reason))],
            equivalents);
    }

    private static Mutant MutantOf(string id) =>
        new("small", id, "does something wrong", "graders/small/reference/A.cs", new("A.cs", ""), "");

    private static GradingResult ResultOf(Verdict verdict) => new()
    {
        SubmissionId = "sub_mutant", Challenge = "small", ChallengeVersion = "", Verdict = verdict, MaxScore = 10, Attempt = 1,
        Measurements = new(), GradedAt = DateTimeOffset.UnixEpoch, Worker = "",
    };
}
