using Grader.Grading.Packs.Manifest;
using Grader.Grading.Runs;
using Grader.Guest.Protocol;

namespace Grader.Grading.Judging;

/// <summary>Turns the report of a run into verdict, points and what the student reads. Missing evidence is never a pass.</summary>
internal static class Judge
{
    private const int MaxTraceLines = 100;
    private const int MaxGrowthPoints = 50;
    private const int MaxShortCharacters = 500;
    private const double MaxDurationMs = 3_600_000;

    // Exact measurements of hidden tests would tell apart what their inputs are.
    private const int DurationStepMs = 10;

    /// <param name="shownCharacters">How many characters of counter-examples the submission may see in all.</param>
    public static Judgement Of(IReadOnlyList<HiddenTest> manifest, RunReport report, int shownCharacters)
    {
        var left = shownCharacters;
        var results = new List<TestResult>();
        foreach (var test in manifest.Where(test => !test.IsCanary))
        {
            var outcome = report.OutcomeOf(test);
            left -= outcome?.Evidence?.CounterExample?.Length ?? 0;
            var isVisible = test.Visibility is CounterExampleVisibility.Visible;
            results.Add(Describe(test, outcome, isVisible && left >= 0, isVisible && left < 0
                ? $"Not shown: your submission has already seen {shownCharacters:N0} characters of inputs. Fix the tests above first."
                : null));
        }

        return new(VerdictOf(manifest, report), results);
    }

    private static Verdict VerdictOf(IReadOnlyList<HiddenTest> manifest, RunReport report)
    {
        if (report.TamperReason is not null) return Verdict.Tampered;

        var (canaries, listed) = (StatusesOf(manifest.Where(test => test.IsCanary)), StatusesOf(manifest.Where(test => !test.IsCanary)));
        // A canary that hung or died decides only if every listed test passed.
        return VerdictOf(listed) is var verdict and not Verdict.Passed ? verdict
            : canaries.All(status => status is TestStatus.Failed) ? Verdict.Passed
            : VerdictOf(canaries);

        HashSet<TestStatus> StatusesOf(IEnumerable<HiddenTest> tests) => [.. tests.Select(report.StatusOf)];
    }

    private static Verdict VerdictOf(HashSet<TestStatus> statuses) =>
        statuses.Contains(TestStatus.Inconclusive) ? Verdict.InfrastructureError
        : statuses.Contains(TestStatus.MemoryLimit) ? Verdict.MemoryLimit
        : statuses.Contains(TestStatus.Timeout) ? Verdict.Timeout
        : statuses.Contains(TestStatus.Crashed) || statuses.Contains(TestStatus.NotRun) ? Verdict.Crashed
        : statuses.Contains(TestStatus.Failed) ? Verdict.Failed
        : Verdict.Passed;

    /// <param name="instead">Takes the place of a counter-example that is not shown.</param>
    private static TestResult Describe(HiddenTest test, TestOutcome? outcome, bool isVisible, string? instead)
    {
        var status = outcome?.Status ?? TestStatus.NotRun;
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
            Evidence = status is TestStatus.Passed ? null : EvidenceOf(outcome, isVisible, instead),
            Concept = test.Concept ?? ShortOrNull(outcome?.Concept),
            DurationMs = (int)Math.Ceiling(Math.Clamp(outcome?.DurationMs ?? 0, 0, MaxDurationMs) / DurationStepMs) * DurationStepMs,
        };
    }

    private static string? MessageOf(TestStatus status, string? message) => message is not null ? PlainText.Of(message) : status switch
    {
        TestStatus.NotRun => "The test was not run, because the process had died too often before it.",
        TestStatus.MemoryLimit => "The test hit the heap limit: it kept more in memory than the challenge allows.",
        _ => null,
    };

    // Every field is cleaned: student code may have written the record.
    private static Evidence? EvidenceOf(TestOutcome? outcome, bool isVisible, string? instead) => outcome?.Evidence is not { } evidence
        ? null
        : evidence with
        {
            Unit = ShortOrNull(evidence.Unit),
            LikelyCause = ShortOrNull(evidence.LikelyCause),
            Trace = [.. (isVisible ? evidence.Trace : outcome.TraceWithoutValues ?? []).Take(MaxTraceLines).Select(Short)],
            Growth = evidence.Growth is { } growth ? [.. growth.Take(MaxGrowthPoints)] : null,
            CounterExample = evidence.CounterExample is not { } example ? null : isVisible ? PlainText.Of(example) : instead,
        };

    private static string? ShortOrNull(string? text) => text is null ? null : Short(text);

    private static string Short(string text) => PlainText.Of(text, MaxShortCharacters);
}

/// <summary>The verdict of a run and the results of its tests.</summary>
internal sealed record Judgement(Verdict Verdict, IReadOnlyList<TestResult> Tests);
