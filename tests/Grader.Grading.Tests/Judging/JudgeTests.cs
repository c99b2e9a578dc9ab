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
        var judgement = JudgeAll(mostCharacters: 100, Failure("0123456789"), Failure("abcdefghij"), Failure("ABCDEFGHIJ"));
        var shown = judgement.Tests.Select(test => test.Evidence!.CounterExample!).ToList();
        Assert.Equal(["0123456789", "abcdefghij"], shown.Take(2));
        Assert.StartsWith("Not shown: a result shows at most 100 characters", shown[2], StringComparison.Ordinal);
        // Twice: a message of 21 characters, a counter-example of 10, ": " and a value in the trace, and its line.
        Assert.Equal(88, judgement.ShownCharacters);
    }

    [Fact]
    public void What_a_student_has_left_of_the_hour_can_be_less_than_a_result_may_show()
    {
        var request = new GradingRequest("sub_1", "top-k", [], Attempt: 1, TimeSpan.Zero, MayShow: 300);

        var left = ShownValues.Of(request, new());
        Assert.Equal(300, left.Most);
        Assert.Contains("your results of one hour show at most 20,000 characters", left.Instead, StringComparison.Ordinal);
        Assert.Equal(ShownValues.OfResult(2_000), ShownValues.Of(request with { MayShow = 2_000 }, new()));
    }

    [Fact]
    public void An_exception_of_the_students_counts_as_what_its_message_shows()
    {
        TestOutcome[] outcomes = [Exception("1234567890"), Exception("1234567890")];
        var judgement = JudgeAll(mostCharacters: 20, outcomes);
        Assert.Equal("Threw 1234567890", judgement.Tests[0].Message);
        Assert.StartsWith("Threw. Not shown", judgement.Tests[1].Message, StringComparison.Ordinal);
        Assert.Equal(16, judgement.ShownCharacters);

        static TestOutcome Exception(string message) => new(TestStatus.Failed, 1, $"Threw {message}", "Threw.");
    }

    [Fact]
    public void Of_what_shows_no_value_only_the_lines_of_the_trace_count()
    {
        const string Message = "Pulls too much.";
        var outcome = new TestOutcome(
            TestStatus.Failed, 1, Message, Message, "LZ-PULL", new Evidence { Trace = ["open", "pull 0"] }, ["open", "pull 0"]);
        Assert.Equal(2, JudgeAll(2, outcome).ShownCharacters);
        Assert.Equal(["open", "pull 0"], Judge(2, outcome)[0].Evidence!.Trace);
        Assert.Empty(Judge(1, outcome)[0].Evidence!.Trace);
    }

    [Fact]
    public void A_test_whose_counter_example_is_not_shown_shows_no_value_elsewhere()
    {
        var test = Judge(0, Failure("42"))[0];
        Assert.StartsWith("It yields another item. Not shown", test.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("42", test.Message, StringComparison.Ordinal);
        Assert.Empty(test.Evidence!.Trace);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.3, 10)]
    [InlineData(20, 20)]
    [InlineData(20.1, 50)]
    [InlineData(999_999, 100_000)]
    public void Durations_are_rounded_up_to_few_steps(double measured, int reported) =>
        Assert.Equal(reported, Judge(0, new TestOutcome(TestStatus.Passed, measured))[0].DurationMs);

    [Theory]
    [InlineData(CounterExampleVisibility.Visible, 1_000, "input [[]]")]
    [InlineData(
        CounterExampleVisibility.Visible, 5, "Not shown: a result shows at most 5 characters of values. Fix the tests above first.")]
    [InlineData(CounterExampleVisibility.Hidden, 1_000, null)]
    public void A_test_that_hung_names_the_input_and_the_item_at_which_it_was_seen(
        CounterExampleVisibility visibility, int most, string? example)
    {
        const string Where = "As last seen, your code had not come back when it was asked for the next item.";
        const string Last = "Item 3 had come last.";
        var test = new HiddenTest(
            "T.M", "VAL-1", "VAL", "", 1, visibility, Concept: null, IsCanary: false, NeedsOwnProcess: false);
        var log = new RunLog
        {
            Loaded = true,
            Begun = 1,
            LastSeen = new(
                TestStatus.Timeout, 0, $"{Where} {Last}", Where, Evidence: new() { CounterExample = "input [[]]", Trace = ["yield 3"] }),
            EndReason = RunEnd.Timeout(new("it hung", IsIdle: true)),
        };
        var report = new RunReport(new(new GradingOptions()), seed: 0);
        report.Add([test], log);

        var judged = Grading.Judging.Judge.Of([test], report, ShownValues.OfResult(most)).Tests[0];

        Assert.Equal(TestStatus.Timeout, judged.Status);
        Assert.StartsWith($"The test was ended: it hung. {Where}", judged.Message, StringComparison.Ordinal);
        var shown = visibility is CounterExampleVisibility.Visible && most == 1_000;
        Assert.Equal(shown, judged.Message!.EndsWith(Last, StringComparison.Ordinal));
        Assert.Equal(shown ? ["yield 3"] : [], judged.Evidence!.Trace);
        Assert.Equal(example, judged.Evidence!.CounterExample);
    }

    [Fact]
    public void Wrong_values_come_first()
    {
        var failed = new TestOutcome(TestStatus.Failed, 1, "Wrong.");
        var passed = new TestOutcome(TestStatus.Passed, 1);
        Assert.Equal(["VAL-3", "LZ-PULL-1", "VAL-2"], Ids(failed, passed, failed));
        Assert.Equal(["LZ-PULL-1", "VAL-2", "VAL-3"], Ids(failed, passed, passed));

        static IEnumerable<string> Ids(params TestOutcome[] outcomes) =>
            JudgeAll(["LZ-PULL", "VAL", "VAL"], 100, outcomes).Tests.Select(test => test.Id);
    }

    /// <summary>Left to VAL, or to LZ-PULL: that counts only where one of them tells it.</summary>
    [Theory]
    [InlineData(TestStatus.Passed, TestStatus.Passed, TestStatus.Failed)]
    [InlineData(TestStatus.Failed, TestStatus.Passed, TestStatus.Passed)]
    [InlineData(TestStatus.Passed, TestStatus.Timeout, TestStatus.Passed)]
    public void An_excuse_must_be_earned(TestStatus values, TestStatus pulls, TestStatus expected)
    {
        var excused = new TestOutcome(TestStatus.Failed, 1, "Wrong where the input is large.") { ExcusedBy = ["VAL", "LZ-PULL"] };
        var judged = JudgeAll(
            ["CX-OPS", "VAL", "LZ-PULL", "CX-OPS"], 100, [excused, new(values, 1), new(pulls, 1), excused with { ExcusedBy = ["CX-OPS"] }]);
        var tests = judged.Tests.ToDictionary(test => test.Id);
        Assert.Equal(expected, tests["CX-OPS-1"].Status);
        Assert.Equal(TestStatus.Failed, tests["CX-OPS-4"].Status);
    }

    /// <summary>After an early end all tests run again, in another order.</summary>
    [Theory]
    [InlineData(TestStatus.Passed, TestStatus.Crashed)]
    [InlineData(TestStatus.Failed, TestStatus.Failed)]
    public void A_test_that_has_ended_its_process_does_not_pass_any_more(TestStatus later, TestStatus expected)
    {
        var report = ReportOfTwoRuns([Manifest("T.M")], [], [later]);

        Assert.Equal(expected, report.OutcomeOf(Manifest("T.M"))?.Status);
        Assert.Equal(0, report.EarlyEnds);
    }

    [Fact]
    public void A_test_that_has_failed_before_another_one_ended_the_process_does_not_pass_any_more()
    {
        HiddenTest[] tests = [Manifest("T.Fails"), Manifest("T.Ends")];
        var report = ReportOfTwoRuns(tests, [TestStatus.Failed], [TestStatus.Passed, TestStatus.Passed]);

        Assert.Equal([TestStatus.Failed, TestStatus.Crashed], tests.Select(report.StatusOf));
    }

    /// <summary>Where it fails afterwards, as it must.</summary>
    [Fact]
    public void A_canary_that_has_ended_its_process_is_not_forgotten()
    {
        HiddenTest[] tests = [Manifest("T.M"), Manifest("T.Canary") with { IsCanary = true }];
        var report = ReportOfTwoRuns(tests, [TestStatus.Passed], [TestStatus.Passed, TestStatus.Failed]);

        Assert.Equal(Verdict.Crashed, Grading.Judging.Judge.Of(tests, report, ShownValues.OfResult(100)).Verdict);
    }

    /// <param name="first">The process dies in the test after those.</param>
    private static RunReport ReportOfTwoRuns(HiddenTest[] tests, TestStatus[] first, TestStatus[] second)
    {
        var report = new RunReport(new(new GradingOptions()), seed: 0);
        report.Add(tests, LogOf(first, new() { Begun = first.Length + 1, EndReason = RunEnd.Crash(exitCode: 1) }));
        report.StartOver(tests);
        report.Add(tests, LogOf(second, new() { Begun = second.Length, Completed = true }));
        report.Conclude(tests);
        return report;
    }

    private static RunLog LogOf(TestStatus[] finished, RunLog log)
    {
        log.Loaded = true;
        log.Finished.AddRange(finished.Select(status => new TestOutcome(status, 1)));
        return log;
    }

    private static HiddenTest Manifest(string method) => new(
        method, "VAL-1", "VAL", "", 1, CounterExampleVisibility.Visible, Concept: null, IsCanary: false, NeedsOwnProcess: false);

    [Theory]
    [InlineData("LZ-LATE", "VAL  Sees an old copy.")]
    [InlineData("VAL", "VAL  Sees an old copy.")]
    public void A_message_begins_with_a_property_of_the_challenge(string found, string expected)
    {
        var message = $"{found}  Sees an old copy.";
        Assert.Equal(expected, Judge(100, new TestOutcome(TestStatus.Failed, 1, message, message, found))[0].Message);
    }

    private static TestOutcome Failure(string example) => new(
        TestStatus.Failed, 1, $"It yields {example}.", "It yields another item.", "VAL",
        new Evidence { Trace = [$"yield: {example}"], CounterExample = example }, ["yield"]);

    private static IReadOnlyList<TestResult> Judge(int mostCharacters, params TestOutcome[] outcomes) =>
        JudgeAll(mostCharacters, outcomes).Tests;

    private static Judgement JudgeAll(int mostCharacters, params TestOutcome[] outcomes) =>
        JudgeAll([.. outcomes.Select(_ => "VAL")], mostCharacters, outcomes);

    private static Judgement JudgeAll(string[] properties, int mostCharacters, TestOutcome[] outcomes)
    {
        HiddenTest[] manifest =
        [
            .. properties.Select((property, index) => new HiddenTest(
                $"T.M{index}", $"{property}-{index + 1}", property, "", 1, CounterExampleVisibility.Visible, Concept: null, IsCanary: false,
                NeedsOwnProcess: false)),
        ];
        var log = new RunLog { Loaded = true, Begun = outcomes.Length, Completed = true };
        log.Finished.AddRange(outcomes);
        var report = new RunReport(new(new GradingOptions()), seed: 0);
        report.Add(manifest, log);
        report.Conclude(manifest);
        return Grading.Judging.Judge.Of(manifest, report, ShownValues.OfResult(mostCharacters));
    }
}
