using Grader.Contracts.Results;

namespace Grader.Guest.Protocol;

/// <summary>One record of a run, written by the test host under a <see cref="RecordSeal"/>.</summary>
/// <param name="Sequence">From 0, without a gap.</param>
/// <param name="Test">The index in <see cref="RunRequest.Tests"/>; -1 for a record about no test.</param>
/// <param name="Outcome">The outcome of a finished test.</param>
/// <param name="PeakHeapBytes">The largest heap seen so far.</param>
public sealed record RunRecord(int Sequence, RunRecordKind Kind, int Test = -1, TestOutcome? Outcome = null, long PeakHeapBytes = 0);
