using Grader.Grading.Packs.Manifest;
using Grader.Grading.Watching;
using Grader.Guest.Protocol;

namespace Grader.Grading.Runs;

/// <summary>The outcomes of one submission's tests, from all its processes.</summary>
/// <param name="seed">What all tests drew their inputs from.</param>
/// <param name="onTest">Told of each test that ends.</param>
internal sealed class RunReport(SubmissionBudget budget, int seed, Action<TestEnded>? onTest = null)
{
    /// <summary>A hang costs no CPU, and the tests after it tell the student which properties hold.</summary>
    private const int HangsLikeOneEnd = 4;

    private readonly Dictionary<string, TestOutcome> outcomes = new(StringComparer.Ordinal);
    /// <summary>What tests came to that ran again: an outcome gets worse, and no better.</summary>
    private readonly Dictionary<string, TestOutcome> before = new(StringComparer.Ordinal);
    private int ends;
    private int hangs;
    private (int Ends, int Hangs) beforeTheLast;

    public SubmissionBudget Budget => budget;

    public int Seed => seed;

    /// <summary>Why the records are not trusted; null if they are.</summary>
    public string? TamperReason { get; private set; }

    /// <summary>The raw records of the process that is not trusted, for an appeal; null if all are trusted.</summary>
    public string? TamperRecords { get; private set; }

    public long PeakHeapBytes { get; private set; }

    /// <summary>How many processes ended before their tests did; of those that hung, four count as one.</summary>
    public int EarlyEnds => ends + (hangs / HangsLikeOneEnd);

    /// <summary>Whether the last process did.</summary>
    public bool HasEndedEarly => (ends, hangs) != beforeTheLast;

    public TestOutcome? OutcomeOf(HiddenTest test) => outcomes.GetValueOrDefault(test.Method);

    public TestStatus StatusOf(HiddenTest test) => OutcomeOf(test)?.Status ?? TestStatus.NotRun;

    /// <summary>A test has ended; its process may still contradict itself.</summary>
    public void Tell(HiddenTest test, TestOutcome outcome)
    {
        if (!test.IsCanary && outcome is { Status: not TestStatus.Inconclusive, ExcusedBy: [] })
            onTest?.Invoke(new(test.Id, test.Property, test.Title, outcome.Status));
    }

    public void Add(IReadOnlyList<HiddenTest> tests, RunLog log)
    {
        beforeTheLast = (ends, hangs);
        if (log.EndReason is { IsHang: true }) hangs++;
        else if (!log.Completed) ends++;
        if (TamperReason is null && (log.Contradiction ?? ForgedCanary(tests, log)) is { } reason)
        {
            TamperReason = reason;
            TamperRecords = log.Raw.ToDocument(reason, tests);
        }

        PeakHeapBytes = Math.Max(PeakHeapBytes, log.PeakHeapBytes);
        for (var i = 0; i < log.Finished.Count; i++) outcomes[tests[i].Method] = log.Finished[i];
        if (log.EndReason is not { } end) return;

        // Blame the running test; between tests, the previous one: it must have left something running.
        var blamed = tests[Math.Max(0, log.Begun - 1)];
        var seen = log.IsRunning ? log.LastSeen : null;
        outcomes[blamed.Method] = new(end.Status, DurationMs: 0, Then(seen?.Message), Then(seen?.MessageWithoutValues))
        {
            Evidence = seen?.Evidence is { } shown ? new() { CounterExample = shown.CounterExample, Trace = shown.Trace } : null,
        };
        // A canary runs in each process.
        if (blamed.IsCanary) before.TryAdd(blamed.Method, outcomes[blamed.Method]);

        string Then(string? where) => where is null ? end.Message : $"{end.Message} {where}";
    }

    /// <summary>Puts the line before the counter-example of each exception.</summary>
    /// <param name="lineOf">The line of a place in the submission, in words; null where it is not known.</param>
    public void Locate(Func<CodePlace, string?> lineOf)
    {
        foreach (var (method, outcome) in outcomes.ToArray())
        {
            if (outcome.ThrownAt is not { } place || lineOf(place) is not { } line) continue;
            var (evidence, thrown) = (outcome.Evidence ?? new(), $"thrown at {line}");
            outcomes[method] = outcome with
            {
                Evidence = evidence with { CounterExample = evidence.CounterExample is { } example ? $"{thrown}; {example}" : thrown },
            };
        }
    }

    /// <summary>One of the tests has ended their process, the last one; all of them run again. Neither the one that did nor those that
    /// had failed must pass for that.</summary>
    public void StartOver(IReadOnlyList<HiddenTest> tests)
    {
        (ends, hangs) = beforeTheLast;
        foreach (var test in tests)
        {
            if (outcomes.Remove(test.Method, out var outcome) && !test.IsCanary && Counts(outcome.Status))
                before.TryAdd(test.Method, outcome);
        }

        static bool Counts(TestStatus status) => status is not (TestStatus.Passed or TestStatus.Inconclusive);
    }

    private static TestOutcome Because(TestStatus status, string message) => new(status, DurationMs: 0, message, message);

    /// <summary>What can be said only when all tests have run.</summary>
    public void Conclude(IReadOnlyList<HiddenTest> manifest)
    {
        foreach (var test in manifest)
        {
            if (before.TryGetValue(test.Method, out var worse) && (test.IsCanary || StatusOf(test) is TestStatus.Passed))
                outcomes[test.Method] = worse;
        }

        EndByBudget(manifest);
        SettleExcuses(manifest);
    }

    /// <summary>A test that leaves its finding to another property passes only if a test of that one does not.</summary>
    private void SettleExcuses(IReadOnlyList<HiddenTest> manifest)
    {
        HashSet<string> told = [.. manifest.Where(TellsAMistake).Select(test => test.Property)];
        foreach (var test in manifest)
        {
            if (OutcomeOf(test) is not { ExcusedBy: { Count: > 0 } others } found) continue;
            var settled = found with { ExcusedBy = [] };
            outcomes[test.Method] = others.Any(told.Contains) ? new(TestStatus.Passed, found.DurationMs) : settled;
            Tell(test, outcomes[test.Method]);
        }

        bool TellsAMistake(HiddenTest test) => !test.IsCanary && StatusOf(test) is not TestStatus.Passed && !IsExcused(test);

        bool IsExcused(HiddenTest test) => OutcomeOf(test) is { ExcusedBy.Count: > 0 };
    }

    /// <summary>Once the budget is used up, no test runs, and what was inconclusive stays so by the submission's own doing.</summary>
    private void EndByBudget(IReadOnlyList<HiddenTest> manifest)
    {
        if (budget.Exhausted is not { } reason) return;
        foreach (var test in manifest)
        {
            if (StatusOf(test) is TestStatus.NotRun) outcomes[test.Method] = Because(TestStatus.NotRun, $"The test was not run: {reason}.");
            else if (StatusOf(test) is TestStatus.Inconclusive)
                outcomes[test.Method] = Because(TestStatus.Timeout, $"The test was ended: {reason}.");
        }
    }

    // Decided by what the process reported, however it ended afterwards.
    private static string? ForgedCanary(IReadOnlyList<HiddenTest> tests, RunLog log)
    {
        for (var i = 0; i < log.Finished.Count; i++)
        {
            if (tests[i].IsCanary && log.Finished[i].Status is TestStatus.Passed) return "A test that must fail has passed.";
        }

        return null;
    }
}
