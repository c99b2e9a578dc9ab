using Grader.Guest.Protocol;

namespace Grader.Grading.Runs;

/// <summary>
/// Accepts the records of a run in the only order in which an honest host writes them: loaded; started and finished for each test in turn,
/// and between these where a long one is; final.
/// </summary>
internal sealed class RecordReader(RecordSeal seal, int tests, RunLog log)
{
    private int sequence;

    /// <exception cref="InvalidDataException">The record cannot come from an honest host.</exception>
    public RunRecordKind Accept(byte[] frame)
    {
        log.Raw.Add(frame);
        var record = RunFrames.ReadRecord(seal.Open(frame));
        Require(record.Sequence == sequence++, "A record is out of sequence.");
        Require(!log.Completed, "A record follows the final one.");
        Require(log.Loaded == (record.Kind is not RunRecordKind.Loaded), "The host is loaded once, and first.");
        log.PeakHeapBytes = Math.Max(log.PeakHeapBytes, record.PeakHeapBytes);
        switch (record.Kind)
        {
            case RunRecordKind.Loaded:
                log.Loaded = true;
                break;
            case RunRecordKind.Started:
                Require(!log.IsRunning && record.Test == log.Begun && log.Begun < tests, "A test started out of turn.");
                log.Begun++;
                log.LastSeen = null;
                break;
            case RunRecordKind.Running:
                Require(log.IsRunning && record.Test == log.Begun - 1, "A test was seen running that was not.");
                log.LastSeen = record.Outcome;
                break;
            case RunRecordKind.Finished:
                Require(log.IsRunning && record.Test == log.Begun - 1, "A test finished that was not running.");
                log.Finished.Add(Honest(record.Outcome));
                break;
            case RunRecordKind.Final:
                Require(log.Finished.Count == tests, "The final record came before the last test.");
                log.Completed = true;
                break;
            default:
                throw new InvalidDataException("The kind of a record is unknown.");
        }

        return record.Kind;
    }

    private static TestOutcome Honest(TestOutcome? outcome) => outcome is
    {
        Status: TestStatus.Passed or TestStatus.Failed or TestStatus.MemoryLimit or TestStatus.Inconclusive,
    }
        ? outcome
        : throw new InvalidDataException("A test finished with a status that it cannot have.");

    private static void Require(bool condition, string contradiction)
    {
        if (!condition) throw new InvalidDataException(contradiction);
    }
}
