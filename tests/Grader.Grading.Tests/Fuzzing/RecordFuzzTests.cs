using Grader.Guest.Protocol;
using Grader.Grading.Judging;
using Grader.Grading.Packs.Manifest;
using Grader.Grading.Runs;
using Grader.Testing.Fuzzing;

namespace Grader.Grading.Tests.Fuzzing;

/// <summary>
/// The records of an honest run in which one test fails, broken in every way that student code could think of:
/// never a crash, and never a pass.
/// </summary>
public sealed class RecordFuzzTests
{
    private const string Nonce = "f3a1c5";

    private static readonly IReadOnlyList<HiddenTest> Manifest =
    [
        TestOf("T0", isCanary: false), TestOf("T1", isCanary: true), TestOf("T2", isCanary: false), TestOf("T3", isCanary: false),
    ];

    private static readonly TestStatus[] Outcomes = [TestStatus.Passed, TestStatus.Failed, TestStatus.Failed, TestStatus.Passed];

    [Fact]
    public void The_run_itself_fails() => Assert.Equal(Verdict.Failed, VerdictOf(Run()));

    [Fact]
    public void Records_with_broken_bytes_never_pass()
    {
        for (var seed = 0; seed < Mutator.Runs(5_000); seed++)
        {
            var frames = Run();
            var random = new Random(seed);
            var at = random.Next(frames.Count);
            frames[at] = new Mutator(seed).Bytes(frames[at]);
            // What says "passed" of the test that failed is no broken record but a forged one, which the seal is there for.
            if (SaysPassed(frames[at])) continue;
            Assert.NotEqual(Verdict.Passed, VerdictOf(frames));
        }
    }

    [Fact]
    public void A_sealed_record_with_any_byte_changed_is_tampered()
    {
        for (var seed = 0; seed < Mutator.Runs(2_000); seed++)
        {
            var frames = Sealed(Run(), Nonce);
            var at = new Random(seed).Next(frames.Count);
            var changed = new Mutator(seed).Bytes(frames[at]);
            if (changed.AsSpan().SequenceEqual(frames[at])) continue;
            frames[at] = changed;
            Assert.Equal(Verdict.Tampered, VerdictOfSealed(frames));
        }
    }

    [Fact]
    public void Records_lost_repeated_exchanged_or_replayed_never_pass()
    {
        for (var seed = 0; seed < Mutator.Runs(5_000); seed++)
        {
            var frames = Run();
            var random = new Random(seed);
            for (var i = random.Next(1, 4); i > 0 && frames.Count > 1; i--) Move(frames, random);
            Assert.NotEqual(Verdict.Passed, VerdictOf(frames));
        }
    }

    [Fact]
    public void Records_of_an_honest_pass_without_the_nonce_never_pass()
    {
        TestStatus[] forged = [TestStatus.Passed, TestStatus.Failed, TestStatus.Passed, TestStatus.Passed];
        Assert.Equal(Verdict.Passed, VerdictOf(Run(forged)));
        for (var seed = 0; seed < Mutator.Runs(1_000); seed++)
        {
            var guess = new Mutator(seed).Text(Nonce);
            if (guess != Nonce) Assert.Equal(Verdict.Tampered, VerdictOfSealed(Sealed(Run(forged), guess)));
        }
    }

    private static void Move(List<byte[]> frames, Random random)
    {
        var (from, to) = (random.Next(frames.Count), random.Next(frames.Count));
        switch (random.Next(4))
        {
            case 0: frames.RemoveAt(from); break;
            case 1: frames.Insert(to, frames[from]); break;
            case 2: (frames[from], frames[to]) = (frames[to], frames[from]); break;
            default:
                var record = new RunRecord(to, (RunRecordKind)random.Next(6), random.Next(-1, 6), new(TestStatus.Failed, 1));
                frames.Insert(to, RunFrames.Write(record));
                break;
        }
    }

    private static bool SaysPassed(byte[] frame)
    {
        try
        {
            return RunFrames.ReadRecord(frame) is { Test: 2, Outcome.Status: TestStatus.Passed };
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static List<byte[]> Run(TestStatus[]? outcomes = null)
    {
        var frames = new List<byte[]>();
        Add(RunRecordKind.Loaded);
        for (var test = 0; test < Manifest.Count; test++)
        {
            Add(RunRecordKind.Started, test);
            Add(RunRecordKind.Finished, test, new((outcomes ?? Outcomes)[test], 1.5, "what happened", "what", "LZ-PULL"));
        }

        Add(RunRecordKind.Final);
        return frames;

        void Add(RunRecordKind kind, int test = -1, TestOutcome? outcome = null) =>
            frames.Add(RunFrames.Write(new RunRecord(frames.Count, kind, test, outcome, 1 << 20)));
    }

    /// <summary>Under the seal of the run, as code would write them that has the host's own channel.</summary>
    private static Verdict VerdictOf(List<byte[]> records) => VerdictOfSealed(Sealed(records, Nonce));

    private static List<byte[]> Sealed(List<byte[]> records, string nonce)
    {
        var seal = SealOf(nonce);
        return [.. records.Select(record => seal.Close(record))];
    }

    private static RecordSeal SealOf(string nonce) => new(System.Text.Encoding.Unicode.GetBytes(nonce));

    /// <summary>As the runner does it: a contradiction ends the run, records that are missing leave tests without one.</summary>
    private static Verdict VerdictOfSealed(List<byte[]> frames)
    {
        var log = new RunLog();
        var reader = new RecordReader(SealOf(Nonce), Manifest.Count, log);
        try
        {
            foreach (var frame in frames) reader.Accept(frame);
        }
        catch (InvalidDataException e)
        {
            log.Contradiction = e.Message;
        }

        if (log.Contradiction is null && !log.Completed) log.EndReason = RunEnd.Crash(0);
        var report = new RunReport(new(new GradingOptions()), seed: 0);
        report.Add(Manifest, log);
        return Judge.Of(Manifest, report, ShownValues.OfResult(2_000)).Verdict;
    }

    private static HiddenTest TestOf(string method, bool isCanary) => new(
        method, $"VAL-{method}", "VAL", "A test", Points: 1, CounterExampleVisibility.Visible, Concept: null, isCanary,
        NeedsOwnProcess: false);
}
