using Grader.Contracts.Results;
using Grader.Grading.Judging;
using Grader.Grading.Packs.Manifest;
using Grader.Grading.Runs;
using Grader.Guest.Protocol;

namespace Grader.Grading.Tests.Judging;

public sealed class JudgeTests
{
    [Fact]
    public void Counter_examples_are_shown_until_the_submission_has_seen_enough()
    {
        var shown = Judge(shownCharacters: 25, Failure("0123456789"), Failure("abcdefghij"), Failure("ABCDEFGHIJ"))
            .Select(test => test.Evidence!.CounterExample!).ToList();
        Assert.Equal(["0123456789", "abcdefghij"], shown.Take(2));
        Assert.StartsWith("Not shown: your submission has already seen 25 characters", shown[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_whose_counter_example_is_not_shown_shows_no_value_elsewhere()
    {
        var test = Judge(shownCharacters: 0, Failure("42"))[0];
        Assert.Equal("It yields another item.", test.Message);
        Assert.Equal(["yield"], test.Evidence!.Trace);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.3, 10)]
    [InlineData(20, 20)]
    [InlineData(20.1, 30)]
    public void Durations_are_rounded_up_to_tens(double measured, int reported) =>
        Assert.Equal(reported, Judge(0, new TestOutcome(TestStatus.Passed, measured))[0].DurationMs);

    private static TestOutcome Failure(string example) => new(
        TestStatus.Failed, 1, $"It yields {example}.", "It yields another item.", "VAL",
        new Evidence { Trace = [$"yield {example}"], CounterExample = example }, ["yield"]);

    private static IReadOnlyList<TestResult> Judge(int shownCharacters, params TestOutcome[] outcomes)
    {
        HiddenTest[] manifest =
        [
            .. outcomes.Select((_, index) => new HiddenTest(
                $"T.M{index}", $"VAL-{index + 1}", "VAL", "", 1, CounterExampleVisibility.Visible, Concept: null, IsCanary: false,
                NeedsOwnProcess: false)),
        ];
        var log = new RunLog { Loaded = true, Begun = outcomes.Length, Completed = true };
        log.Finished.AddRange(outcomes);
        var report = new RunReport(new(new GradingOptions()));
        report.Add(manifest, log);
        return Grading.Judging.Judge.Of(manifest, report, shownCharacters).Tests;
    }
}
