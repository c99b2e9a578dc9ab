using Grader.Contracts.Results;
using Grader.Grading.Packs.Manifest;
using Grader.Grading.Runs;

namespace Grader.Grading.Tests.Runs;

public sealed class ProcessesTests
{
    [Fact]
    public void Tests_that_are_all_visible_share_one_process() => Assert.Equal(["a canary b"], Processes(Test("a"), Canary, Test("b")));

    [Fact]
    public void Hidden_inputs_are_in_a_process_of_their_own_and_canaries_in_both() => Assert.Equal(
        ["a canary c", "b canary"], Processes(Test("a"), Test("b", CounterExampleVisibility.Hidden), Canary, Test("c")));

    [Fact]
    public void A_test_that_needs_its_own_process_gets_it() =>
        Assert.Equal(["a canary", "b"], Processes(Test("a"), Test("b") with { NeedsOwnProcess = true }, Canary));

    [Fact]
    public void The_order_is_drawn_from_the_seed_of_the_run()
    {
        HiddenTest[] tests = [Test("a"), Test("b"), Test("c"), Test("d"), Canary];
        Assert.Equal(Order(7), Order(7));
        Assert.Equal(tests.Length, Enumerable.Range(0, 100).Select(seed => Order(seed)[0]).Distinct().Count());

        string[] Order(int seed) => [.. HiddenTestRunner.InDrawnOrder(tests, new Random(seed)).Select(test => test.Method)];
    }

    [Fact]
    public void Values_are_written_only_beside_visible_tests()
    {
        Assert.True(RunPayload.ShowsValues([Canary, Test("a")]));
        Assert.False(RunPayload.ShowsValues([Canary, Test("a", CounterExampleVisibility.Hidden)]));
        Assert.False(RunPayload.ShowsValues([Canary with { Visibility = CounterExampleVisibility.Visible }]));
    }

    private static HiddenTest Canary => Test("canary", CounterExampleVisibility.Hidden) with { IsCanary = true };

    private static HiddenTest Test(string name, CounterExampleVisibility visibility = CounterExampleVisibility.Visible) =>
        new(name, name, "VAL", "", 1, visibility, Concept: null, IsCanary: false, NeedsOwnProcess: false);

    private static IEnumerable<string> Processes(params HiddenTest[] manifest) =>
        HiddenTestRunner.Processes(manifest).Select(tests => string.Join(' ', tests.Select(test => test.Method)));
}
