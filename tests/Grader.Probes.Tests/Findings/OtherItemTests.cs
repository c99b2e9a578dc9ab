using Grader.Probes.Hosting;

namespace Grader.Probes.Tests.Findings;

/// <summary>Items that are others than were due cost VAL alone, as long as each comes as soon as it is there. Code that reads ahead is
/// still told so.</summary>
public sealed class OtherItemTests
{
    public OtherItemTests() => TestScope.Begin();

    [Fact]
    public void An_item_in_the_place_of_another_is_not_read_ahead()
    {
        var source = Probe.Made(9, i => i);
        LazyAssert.DemandAtMost(() => source.Where(item => item % 3 == 2), source, item => (3L * item) + 1);
        Assert.Empty(TestScope.End());
    }

    [Fact]
    public void An_item_that_waited_was_read_ahead()
    {
        var source = Probe.Made(9, i => i);
        Assert.Throws<PropertyViolationException>(
            () => LazyAssert.DemandAtMost(() => source.Chunk(3).Select(chunk => chunk[0]), source, item => (3L * item) + 1));
        Assert.Throws<PropertyViolationException>(() => LazyAssert.DemandAtMost(() => source.Reverse(), source, item => item + 1L));
    }

    [Fact]
    public void What_comes_too_early_in_one_of_many_runs_is_enough_to_judge_by()
    {
        LazyAssert.DemandMatches(
            seed: 1,
            runs: 10,
            random => Enumerable.Range(0, random.Next(1, 20)).ToArray(),
            source => source.Skip(1),
            source => source.Skip(1).Prepend(0));
        Assert.Empty(TestScope.End());
    }

    [Fact]
    public void What_is_wrong_where_items_come_again_is_not_read_ahead()
    {
        LazyAssert.DemandMatches(
            seed: 1, runs: 3, random => Enumerable.Range(0, random.Next(5, 20)).ToArray(), source => source.Distinct(), source => source);
        Assert.Empty(TestScope.End());
    }

    [Fact]
    public void What_is_read_for_other_items_is_left_to_VAL()
    {
        LazyAssert.DemandMatches(
            seed: 1,
            runs: 10,
            random => (int[][])[[1, 2], [.. Enumerable.Range(3, random.Next(1, 5))]],
            sources => sources[1].Concat(sources[0]),
            sources => sources[0].Concat(sources[1]));
        Assert.Equal(["VAL"], TestScope.Excused!.ExcusedBy);
        Assert.Empty(TestScope.End());
    }

    [Fact]
    public void An_error_that_is_never_met_is_left_to_VAL()
    {
        var source = Probe.Made(9, i => i);
        LazyAssert.LetsFaultsThrough(
            () => Enumerable.Range(0, 5).Where(_ => true), Fault.In(source, FaultPoint.MoveNext, 5), itemsBefore: 5, source);
        Assert.Equal(["VAL"], TestScope.Excused!.ExcusedBy);
        Assert.Empty(TestScope.End());
        TestScope.Begin();
        Assert.Throws<PropertyViolationException>(() => LazyAssert.LetsFaultsThrough(
            () => Enumerable.Range(0, 4).Where(_ => true), Fault.In(source, FaultPoint.MoveNext, 5), itemsBefore: 5, source));
    }

    [Fact]
    public void Items_left_out_before_an_error_do_not_move_it()
    {
        var source = Probe.Made(9, i => i);
        LazyAssert.LetsFaultsThrough(
            () => source.Where(item => item % 3 == 2), Fault.In(source, FaultPoint.MoveNext, 5), itemsBefore: 2, source);
        LazyAssert.LetsFaultsThrough(() => source.Where(_ => true), Fault.In(source, FaultPoint.MoveNext, 5), itemsBefore: 2, source);
        Assert.Empty(TestScope.End());
    }

    [Theory]
    [InlineData("copies")]
    [InlineData("keeps back")]
    public void Items_lost_with_an_error_move_it(string deed)
    {
        var source = Probe.Made(9, i => i);
        Func<IEnumerable<int>> code = deed switch
        {
            "copies" => () => source.ToArray().Where(_ => true),
            _ => () => KeepsBack(source),
        };
        Assert.Throws<PropertyViolationException>(
            () => LazyAssert.LetsFaultsThrough(code, Fault.In(source, FaultPoint.MoveNext, 5), itemsBefore: 2, source));
    }

    [Fact]
    public void An_item_lost_by_reading_ahead_is_left_to_LZ_PULL()
    {
        var source = Probe.Made(9, i => i);
        LazyAssert.LetsFaultsThrough(
            () => source.Chunk(3).Select(chunk => chunk[0]), Fault.In(source, FaultPoint.MoveNext, 5), itemsBefore: 2, source);
        Assert.Contains("LZ-PULL", TestScope.Excused!.ExcusedBy);
        Assert.Equal("LZ-FAULT", TestScope.Excused.Property);
    }

    [Fact]
    public async Task An_async_item_lost_before_an_error_is_left_to_others()
    {
        var source = Probe.Async(AsyncMode.Completed, 0, 1, 2, 3, 4, 5);
        var fault = Fault.In(source, FaultPoint.MoveNext, 4);
        await AsyncAssert.LetsFaultsThrough(() => source.Select(item => item), fault, itemsBefore: 4, source);
        Assert.Null(TestScope.Excused);
        await AsyncAssert.LetsFaultsThrough(() => source.Skip(1), fault, itemsBefore: 4, source);
        Assert.Equal("LZ-FAULT", TestScope.Excused!.Property);
    }

    [Fact]
    public void A_result_in_the_place_of_another_is_not_computed_ahead()
    {
        var source = Probe.Made(6, i => i);
        var f = Probe.Func((int item) => item);
        LazyAssert.CallsOncePerItem(() => source.Select(f.Func).Where(item => item % 2 == 1), source, f, calls: item => item + 1L);
        Assert.Empty(TestScope.End());
        TestScope.Begin();
        Assert.Throws<PropertyViolationException>(
            () => LazyAssert.CallsOncePerItem(() => OneAhead(source.Select(f.Func)), source, f, calls: item => item + 1L));
    }

    [Fact]
    public void An_item_in_the_place_of_the_end_is_no_matter_of_order()
    {
        var source = Probe.Of(1, 2);
        LazyAssert.Interleaves(
            () => source.Append(3), Step.Pull(source), Step.Yield, Step.Pull(source), Step.Yield, Step.End(source), Step.Finish);
        Assert.Empty(TestScope.End());
    }

    [Fact]
    public void A_state_that_all_share_is_no_copy_of_the_list()
    {
        LazyAssert.SeesLateChanges([1, 2, 3], 9, Sums);
        Assert.Empty(TestScope.End());
        TestScope.Begin();
        Assert.Throws<PropertyViolationException>(
            () => LazyAssert.SeesLateChanges([1, 2, 3], 9, list => list.ToArray().Where(_ => true)));

        static IEnumerable<int> Sums(IEnumerable<int> list)
        {
            var sum = 0;
            return list.Select(item => sum += item);
        }
    }

    private static IEnumerable<int> KeepsBack(IEnumerable<int> source)
    {
        List<int> items = [];
        Exception? error = null;
        try
        {
            foreach (var item in source) items.Add(item);
        }
        catch (Exception thrown) when (thrown is not PropertyViolationException)
        {
            error = thrown;
        }

        foreach (var item in items) yield return item;
        if (error is not null) throw error;
    }

    private static IEnumerable<int> OneAhead(IEnumerable<int> results)
    {
        using var walk = results.GetEnumerator();
        var more = walk.MoveNext();
        while (more)
        {
            var result = walk.Current;
            more = walk.MoveNext();
            yield return result;
        }
    }
}
