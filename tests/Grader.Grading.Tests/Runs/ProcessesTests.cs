using Grader.Contracts.Results;
using Grader.Grading.Packs.Manifest;
using Grader.Grading.Runs;

namespace Grader.Grading.Tests.Runs;

public sealed class ProcessesTests
{
    [Fact]
    public void Tests_that_are_all_visible_share_one_process() => Assert.Equal(["a b canary"], Processes(Test("a"), Canary, Test("b")));

    [Fact]
    public void Hidden_inputs_are_in_a_process_of_their_own_and_canaries_in_both() => Assert.Equal(
        ["a c canary", "b canary"], Processes(Test("a"), Test("b", CounterExampleVisibility.Hidden), Canary, Test("c")));

    [Fact]
    public void A_test_that_needs_its_own_process_gets_it() =>
        Assert.Equal(["a canary", "b"], Processes(Test("a"), Test("b") with { NeedsOwnProcess = true }, Canary));

    [Fact]
    public void Tests_come_in_an_order_that_follows_from_the_seed()
    {
        HiddenTest[] manifest = [.. "abcdefgh".Select(letter => Test(letter.ToString()))];

        Assert.Equal(InOrder(manifest, 1), InOrder(manifest, 1));
        Assert.True(Enumerable.Range(0, 20).Select(seed => InOrder(manifest, seed)).Distinct().Count() > 10);
    }

    [Fact]
    public void No_canary_comes_first()
    {
        HiddenTest[] manifest = [Canary, Test("a"), Canary, Test("b")];

        for (var seed = 0; seed < 50; seed++) Assert.NotEqual("canary", HiddenTestRunner.Processes(manifest, seed).Single()[0].Method);
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

    /// <summary>In the order of their names.</summary>
    private static IEnumerable<string> Processes(params HiddenTest[] manifest) =>
        HiddenTestRunner.Processes(manifest, seed: 1).Select(tests => string.Join(' ', tests.Select(test => test.Method).Order()));

    private static string InOrder(HiddenTest[] manifest, int seed) =>
        string.Concat(HiddenTestRunner.Processes(manifest, seed).Single().Select(test => test.Method));
}
