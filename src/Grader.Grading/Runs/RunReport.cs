using Grader.Guest.Protocol;
using Grader.Contracts.Results;
using Grader.Grading.Packs;

namespace Grader.Grading.Runs;

/// <summary>What all processes of one submission found, by test.</summary>
internal sealed class RunReport
{
    private readonly Dictionary<string, TestOutcome> outcomes = new(StringComparer.Ordinal);

    /// <summary>Why the records are not believed; null where they are.</summary>
    public string? TamperReason { get; private set; }

    /// <summary>The raw records of the process that is not believed, for an appeal; null where all are believed.</summary>
    public string? TamperRecords { get; private set; }

    public long PeakHeapBytes { get; private set; }

    /// <summary>How many processes ended before their tests did.</summary>
    public int EarlyEnds { get; private set; }

    public TestOutcome? OutcomeOf(HiddenTest test) => outcomes.GetValueOrDefault(test.Method);

    public TestStatus StatusOf(HiddenTest test) => OutcomeOf(test)?.Status ?? TestStatus.NotRun;

    public void Add(IReadOnlyList<HiddenTest> tests, RunLog log)
    {
        if (!log.Completed) EarlyEnds++;
        if (TamperReason is null && (log.Contradiction ?? ForgedCanary(tests, log)) is { } reason)
        {
            TamperReason = reason;
            TamperRecords = log.Raw.ToDocument(reason, tests);
        }

        PeakHeapBytes = Math.Max(PeakHeapBytes, log.PeakHeapBytes);
        for (var i = 0; i < log.Finished.Count; i++) outcomes[tests[i].Method] = log.Finished[i];
        if (log.EndReason is not { } end) return;

        // The test that ran bears it; between two tests, the one before: what it left running did it.
        var bearer = tests[Math.Max(0, log.Begun - 1)];
        outcomes[bearer.Method] = new(end.Status, DurationMs: 0, end.Message, end.Message);
    }

    // By what the process said, whatever became of it afterwards.
    private static string? ForgedCanary(IReadOnlyList<HiddenTest> tests, RunLog log)
    {
        for (var i = 0; i < log.Finished.Count; i++)
        {
            if (tests[i].IsCanary && log.Finished[i].Status is TestStatus.Passed) return "A test that must fail has passed.";
        }

        return null;
    }
}
