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

    // Exact measurements of hidden tests would tell apart what their inputs are.

    public static Judgement Of(IReadOnlyList<HiddenTest> manifest, RunReport report, ShownValues mayShow)
    {
        var (counted, shown) = (0, 0);
        var results = new List<TestResult>();
        foreach (var test in manifest.Where(test => !test.IsCanary))
        {
            var outcome = report.OutcomeOf(test);
            var isVisible = test.Visibility is CounterExampleVisibility.Visible;
            counted += LinesOfTrace(outcome) + (isVisible ? CharactersOfValues(outcome) : 0);
            if (counted <= mayShow.Most) shown = counted;
            var named = NamedAsListed(outcome, test, manifest);
            results.Add(Describe(test, named, isVisible, counted <= mayShow.Most ? null : mayShow.Instead));
        }

        return new(VerdictOf(manifest, report), [.. results.OrderBy(Rank)], shown, mayShow.Most);
    }

    /// <summary>Wrong values first: where they are wrong, the other findings often follow from that.</summary>
    private static int Rank(TestResult test) => test is { Property: "VAL", Status: not TestStatus.Passed } ? 0 : 1;

    /// <summary>
    /// Code can spell what it sees by the order in which it pulls, opens and disposes. So each line counts as one character, also in
    /// hidden tests.
    /// </summary>
    private static int LinesOfTrace(TestOutcome? outcome) => outcome is null or { Status: TestStatus.Passed }
        ? 0
        : Math.Max(outcome.Evidence?.Trace.Count ?? 0, outcome.TraceWithoutValues?.Count ?? 0);

    /// <summary>What only a visible test shows: the counter-example, the message of an exception, the values in the trace.</summary>
    private static int CharactersOfValues(TestOutcome? outcome)
    {
        if (outcome is null or { Status: TestStatus.Passed }) return 0;
        var message = outcome.Message == outcome.MessageWithoutValues ? 0 : outcome.Message?.Length ?? 0;
        var inTrace = (outcome.Evidence?.Trace.Sum(line => line.Length) ?? 0) - (outcome.TraceWithoutValues?.Sum(line => line.Length) ?? 0);
        return message + (outcome.Evidence?.CounterExample?.Length ?? 0) + Math.Max(0, inTrace);
    }

    /// <summary>A message begins with a property of the challenge: with that of its test, where the probe's own is none.</summary>
    private static TestOutcome? NamedAsListed(TestOutcome? outcome, HiddenTest test, IReadOnlyList<HiddenTest> manifest)
    {
        if (outcome?.Property is not { } found || manifest.Any(listed => listed.Property == found)) return outcome;
        return outcome with { Message = Named(outcome.Message), MessageWithoutValues = Named(outcome.MessageWithoutValues) };

        string? Named(string? message) => message is not null && message.StartsWith($"{found}  ", StringComparison.Ordinal)
            ? test.Property + message[found.Length..]
            : message;
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

    /// <param name="instead">Takes the place of values and traces if no more may be shown.</param>
    private static TestResult Describe(HiddenTest test, TestOutcome? outcome, bool isVisible, string? instead)
    {
        var status = outcome?.Status ?? TestStatus.NotRun;
        var showsValues = isVisible && instead is null;
        var message = showsValues ? outcome?.Message : outcome?.MessageWithoutValues;
        if (isVisible && !showsValues && message != outcome?.Message) message = $"{message} {instead}";
        return new()
        {
            Id = test.Id,
            Property = test.Property,
            Title = test.Title,
            Status = status,
            Points = status is TestStatus.Passed ? test.Points : 0,
            MaxPoints = test.Points,
            Visibility = test.Visibility,
            Message = status is TestStatus.Passed ? null : MessageOf(status, message),
            Evidence = status is TestStatus.Passed ? null : EvidenceOf(outcome, showsValues, isVisible ? instead : null, instead is null),
            Concept = test.Concept ?? ShortOrNull(outcome?.Concept),
            DurationMs = Coarse.Milliseconds(outcome?.DurationMs ?? 0),
        };
    }

    private static string? MessageOf(TestStatus status, string? message) => message is not null ? PlainText.Of(message) : status switch
    {
        TestStatus.NotRun =>
            "The test was not run: too many before it had to be ended, because they ran too long, took too much memory or crashed. "
            + "Repair those first.",
        _ => null,
    };

    // Every field is cleaned: student code may have written the record.
    private static Evidence? EvidenceOf(TestOutcome? outcome, bool showsValues, string? instead, bool showsTrace) =>
        outcome?.Evidence is not { } evidence ? null
        : evidence with
        {
            Unit = ShortOrNull(evidence.Unit),
            LikelyCause = ShortOrNull(evidence.LikelyCause),
            Trace = showsTrace
                ? [.. (showsValues ? evidence.Trace : outcome.TraceWithoutValues ?? []).Take(MaxTraceLines).Select(Short)]
                : [],
            Growth = evidence.Growth is { } growth ? [.. growth.Take(MaxGrowthPoints)] : null,
            CounterExample = evidence.CounterExample is not { } example ? null : showsValues ? PlainText.Of(example) : instead,
        };

    private static string? ShortOrNull(string? text) => text is null ? null : Short(text);

    private static string Short(string text) => PlainText.Of(text, MaxShortCharacters);
}

/// <summary>The verdict of a run, the results of its tests, how many characters of values these show, and how many they may show.</summary>
internal sealed record Judgement(Verdict Verdict, IReadOnlyList<TestResult> Tests, int ShownCharacters, int MayShow);
