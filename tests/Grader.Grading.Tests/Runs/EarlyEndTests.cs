using Grader.Contracts.Results;
using Grader.Grading.Packs.Manifest;
using Grader.Grading.Runs;

namespace Grader.Grading.Tests.Runs;

public sealed class EarlyEndTests
{
    [Theory]
    [InlineData("hang hang hang", 0)]
    [InlineData("hang hang hang hang", 1)]
    [InlineData("hang hang loop hang hang", 2)]
    [InlineData("loop memory crash", 3)]
    [InlineData("nothing", 1)]
    public void Four_hangs_count_as_one(string ends, int expected)
    {
        var report = new RunReport(new(new GradingOptions()), seed: 0);
        var test = new HiddenTest(
            "T.M", "VAL-1", "VAL", "", 1, CounterExampleVisibility.Visible, Concept: null, IsCanary: false, NeedsOwnProcess: false);
        foreach (var end in ends.Split(' ')) report.Add([test], new RunLog { Loaded = true, Begun = 1, EndReason = Named(end) });
        Assert.Equal(expected, report.EarlyEnds);
    }

    private static RunEnd? Named(string end) => end switch
    {
        "hang" => RunEnd.Timeout(new("it hung", IsIdle: true)),
        "loop" => RunEnd.Timeout(new("it used up its CPU time", IsOfCpu: true)),
        "memory" => RunEnd.MemoryLimit,
        "crash" => RunEnd.Crash(exitCode: 134),
        _ => null,
    };
}
