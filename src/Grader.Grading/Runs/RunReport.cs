using Grader.Contracts.Protocol;
using Grader.Contracts.Results;
using Grader.Grading.Packs;

namespace Grader.Grading.Runs;

/// <summary>What all processes of one submission found, by test.</summary>
internal sealed class RunReport
{
    private readonly Dictionary<string, TestOutcome> outcomes = new(StringComparer.Ordinal);

    /// <summary>Why the records are not believed; null where they are.</summary>
    public string? TamperReason { get; private set; }

    public long PeakHeapBytes { get; private set; }

    /// <summary>How many processes ended before their tests did.</summary>
    public int EarlyEnds { get; private set; }

    public TestOutcome? OutcomeOf(HiddenTest test) => outcomes.GetValueOrDefault(test.Method);

    public TestStatus StatusOf(HiddenTest test) => OutcomeOf(test)?.Status ?? TestStatus.NotRun;

    public void Add(IReadOnlyList<HiddenTest> tests, RunLog log)
    {
        TamperReason ??= log.Contradiction;
        if (!log.Completed) EarlyEnds++;
        PeakHeapBytes = Math.Max(PeakHeapBytes, log.PeakHeapBytes);
        for (var i = 0; i < log.Finished.Count; i++) outcomes[tests[i].Method] = log.Finished[i];
        if (log.EndReason is not { } end) return;

        // The test that ran bears it; between two tests, the one before: what it left running did it.
        var bearer = tests[Math.Max(0, log.Begun - 1)];
        outcomes[bearer.Method] = new(end.Status, DurationMs: 0, end.Message, end.Message);
    }
}
