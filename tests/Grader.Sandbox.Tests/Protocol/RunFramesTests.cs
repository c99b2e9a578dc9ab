using Grader.Guest.Protocol;

namespace Grader.Sandbox.Tests.Protocol;

public sealed class RunFramesTests
{
    private static readonly RunRecord Record = new(
        7, RunRecordKind.Finished, 3,
        new(TestStatus.Failed, 1.5, "what happened", null, "LZ-PULL", Concept: "pipelines")
        {
            ThrownAt = new(0x06000002, 17),
            TraceWithoutValues = ["pull", "yield"],
            Evidence = new()
            {
                Allowed = 2,
                Observed = 50,
                Unit = "pulls",
                Trace = ["pull 0", "yield 0"],
                Growth = [new(256, 1), new(512, 2.5)],
                CounterExample = "Zoë ✓",
            },
        },
        PeakHeapBytes: 1 << 20);

    [Fact]
    public void A_record_comes_out_as_it_went_in() =>
        Assert.Equivalent(Record, RunFrames.ReadRecord(RunFrames.Write(Record)), strict: true);

    [Fact]
    public void A_record_about_no_test_comes_out_as_it_went_in()
    {
        var record = new RunRecord(0, RunRecordKind.Loaded);
        Assert.Equal(record, RunFrames.ReadRecord(RunFrames.Write(record)));
    }

    [Theory, InlineData(true), InlineData(false)]
    public void A_request_comes_out_as_it_went_in(bool showsValues)
    {
        var request = new RunRequest(
            [1, 2, 3], "HiddenTests", ["HiddenTests", "Submission"], ["A.B", "C.D"], ["VAL", "LZ-ONCE"], showsValues, 7, 1L << 26);
        Assert.Equivalent(request, RunFrames.ReadRequest(RunFrames.Write(request)), strict: true);
    }

    [Fact]
    public void A_record_cut_anywhere_is_refused()
    {
        var whole = RunFrames.Write(Record);
        for (var length = 0; length < whole.Length; length++)
            Assert.Throws<InvalidDataException>(() => RunFrames.ReadRecord(whole[..length]));
    }

    [Fact]
    public void A_record_with_something_behind_it_is_refused() =>
        Assert.Throws<InvalidDataException>(() => RunFrames.ReadRecord([.. RunFrames.Write(Record), 0]));

    [Fact]
    public void A_record_with_any_byte_changed_is_read_or_refused_and_nothing_else()
    {
        var whole = RunFrames.Write(Record);
        foreach (var position in Enumerable.Range(0, whole.Length))
        {
            foreach (byte value in (byte[])[0, 1, 0x7f, 0x80, 0xff])
            {
                var changed = whole.ToArray();
                changed[position] = value;
                var thrown = Xunit.Record.Exception(() => RunFrames.ReadRecord(changed));
                Assert.True(thrown is null or InvalidDataException, $"{position}: {value}");
            }
        }
    }

    [Fact]
    public void A_number_that_JSON_does_not_have_is_refused()
    {
        var record = Record with { Outcome = new(TestStatus.Passed, double.NaN) };
        Assert.Throws<InvalidDataException>(() => RunFrames.ReadRecord(RunFrames.Write(record)));
    }
}
