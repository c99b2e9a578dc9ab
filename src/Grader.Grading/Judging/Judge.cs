using Grader.Contracts.Protocol;
using Grader.Contracts.Results;
using Grader.Grading.Packs;
using Grader.Grading.Runs;

namespace Grader.Grading.Judging;

/// <summary>Turns what was run into verdict, score and what the student reads. Missing evidence is never a pass.</summary>
internal static class Judge
{
    public static Judgement Of(IReadOnlyList<HiddenTest> manifest, RunReport report)
    {
        var results = manifest.Where(test => !test.IsCanary).Select(test => Describe(test, report.OutcomeOf(test))).ToList();
        return new(VerdictOf(manifest, report), results);
    }

    private static Verdict VerdictOf(IReadOnlyList<HiddenTest> manifest, RunReport report)
    {
        if (report.TamperReason is not null) return Verdict.Tampered;
        if (manifest.Any(test => test.IsCanary && report.StatusOf(test) is TestStatus.Passed)) return Verdict.Tampered;

        var statuses = manifest.Select(report.StatusOf).ToHashSet();
        if (statuses.Contains(TestStatus.Inconclusive)) return Verdict.InfrastructureError;
        if (statuses.Contains(TestStatus.MemoryLimit)) return Verdict.MemoryLimit;
        if (statuses.Contains(TestStatus.Timeout)) return Verdict.Timeout;
        if (statuses.Contains(TestStatus.Crashed) || statuses.Contains(TestStatus.NotRun)) return Verdict.Crashed;
        return manifest.All(test => report.StatusOf(test) is TestStatus.Passed || test.IsCanary) ? Verdict.Passed : Verdict.Failed;
    }

    private static TestResult Describe(HiddenTest test, TestOutcome? outcome)
    {
        var status = outcome?.Status ?? TestStatus.NotRun;
        var isVisible = test.Visibility is CounterExampleVisibility.Visible;
        return new()
        {
            Id = test.Id,
            Property = test.Property,
            Title = test.Title,
            Status = status,
            Points = status is TestStatus.Passed ? test.Points : 0,
            MaxPoints = test.Points,
            Visibility = test.Visibility,
            Message = status is TestStatus.Passed ? null : MessageOf(status, isVisible ? outcome?.Message : outcome?.MessageWithoutValues),
            Evidence = status is TestStatus.Passed ? null : EvidenceOf(outcome, isVisible),
            Concept = test.Concept ?? outcome?.Concept,
            DurationMs = (int)Math.Ceiling(outcome?.DurationMs ?? 0),
        };
    }

    private static string? MessageOf(TestStatus status, string? message) => message is not null ? PlainText.Of(message) : status switch
    {
        TestStatus.NotRun => "The test was not run, because the process had died too often before.",
        TestStatus.MemoryLimit => "The test hit the heap limit: it kept more in memory than the challenge allows.",
        _ => null,
    };

    private static Evidence? EvidenceOf(TestOutcome? outcome, bool isVisible) => outcome?.Evidence is not { } evidence
        ? null
        : evidence with
        {
            Trace = [.. (isVisible ? evidence.Trace : outcome.TraceWithoutValues ?? []).Select(PlainText.Of)],
            CounterExample = isVisible && evidence.CounterExample is { } example ? PlainText.Of(example) : null,
        };
}
