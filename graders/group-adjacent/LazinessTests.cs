public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 1)]
    public void Leaves_source_and_key_alone_at_the_call()
    {
        var source = Probe.Made(10, i => i);
        var key = Threes();
        LazyAssert.DefersExecution(() => source.GroupAdjacent(key.Func), source, key);
        LazyAssert.SeesLateChanges([1, 2, 3], 9, source => source.GroupAdjacent(item => item).Select(group => group.Key));
    }

    [Fact, Property("LZ-PULL", "Yields a group when the next key is seen", Points = 6)]
    public void Yields_a_group_as_soon_as_the_next_key_is_seen()
    {
        LazyAssert.DemandMatches(
            seed: 31_607,
            runs: 30,
            random => Enumerable.Range(0, random.Next(0, 20)).Select(_ => random.Next(1, 4)).ToArray(),
            source => source.GroupAdjacent(number => number),
            Groups);

        var endless = Probe.Infinite(i => i, fuse: 1_000);
        LazyAssert.DemandAtMost(
            () => endless.GroupAdjacent(number => (number / 3) + 1),
            endless,
            group => (3L * (group + 1)) + 1,
            take: Probe.Random.Next(40, 200));
    }

    [Fact, Property("LZ-EFFECT", "Calls key once per item", Points = 2)]
    public void Asks_for_the_key_of_each_item_once()
    {
        var source = Probe.Made(14, i => i);
        var key = Threes();
        LazyAssert.CallsOncePerItem(() => source.GroupAdjacent(key.Func), source, key);
        LazyAssert.CallsOncePerItem(() => source.GroupAdjacent(key.Func), source, key, take: 3);
        foreach (var numbers in (IList<int>[])[new[] { 0, 1, 3, 6, 7 }, new List<int> { 0, 1, 3, 6, 7 }])
        {
            var calls = Threes();
            foreach (var _ in numbers.GroupAdjacent(calls.Func))
            {
            }

            Assert.True(
                calls.Calls == numbers.Count,
                $"An array or a list of {numbers.Count} items has as many keys; 'key' was called {calls.Calls} times.");
        }
    }

    [Fact, Property("LZ-INDEP", "Gives every consumer its own groups", Points = 1)]
    public void Gives_every_consumer_a_position_of_its_own()
    {
        var source = Probe.Made(14, i => i);
        LazyAssert.EnumeratorsAreIndependent(() => source.GroupAdjacent(number => (number / 3) + 1), take: 5, source);
    }

    [Fact, Property("LZ-DISPOSE", "Disposes its source, whenever the enumeration stops", Points = 1)]
    public void Disposes_the_source_at_the_end_on_an_early_stop_and_on_an_exception()
    {
        var source = Probe.Made(11, i => i);
        var key = Threes();
        LazyAssert.DisposesOnBreak(() => source.GroupAdjacent(key.Func), upTo: 4, source);
        LazyAssert.DisposesOnFault(() => source.GroupAdjacent(key.Func), Fault.In(source, FaultPoint.MoveNext, 5), source);
        LazyAssert.DisposesOnFault(() => source.GroupAdjacent(key.Func), Fault.In(source, FaultPoint.Current, 5), source);
        LazyAssert.DisposesOnFault(() => source.GroupAdjacent(key.Func), Fault.In(key, call: 4), source);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions through", Points = 1)]
    public void Lets_exceptions_of_source_and_key_through_after_the_complete_groups()
    {
        var source = Probe.Made(11, i => i);
        var key = Threes();
        LazyAssert.LetsFaultsThrough(
            () => source.GroupAdjacent(key.Func), Fault.In(source, FaultPoint.MoveNext, 8), itemsBefore: 2, source);
        LazyAssert.LetsFaultsThrough(
            () => source.GroupAdjacent(key.Func), Fault.In(source, FaultPoint.Current, 8), itemsBefore: 2, source);
        LazyAssert.LetsFaultsThrough(() => source.GroupAdjacent(key.Func), Fault.In(source, FaultPoint.Open), itemsBefore: 0, source);
        // At an item and not at a call: how often the key of an item is asked for is for LZ-EFFECT to tell.
        var keyOfFour = Probe.Func((int number) => (number / 3) + 1).Named("key of item 4");
        LazyAssert.LetsFaultsThrough(
            () => source.GroupAdjacent(number => number == 4 ? keyOfFour.Func(number) : (number / 3) + 1),
            Fault.In(keyOfFour, call: 0), itemsBefore: 1, source);
        LazyAssert.LetsFaultsThrough(() => source.GroupAdjacent(key.Func), Fault.In(key, call: 0), itemsBefore: 0, source);
    }

    [Fact, Property("LZ-ALIAS", "Gives each group a list of its own", Points = 2)]
    public void Gives_each_group_a_list_of_its_own() =>
        LazyAssert.YieldsFreshBuffers(() => Probe.Made(14, i => i + 1).GroupAdjacent(number => (number / 4) + 1), group => group.Items);

    private static FuncProbe<int, int> Threes() => Probe.Func((int number) => (number / 3) + 1);

    private static IEnumerable<(int, IReadOnlyList<int>)> Groups(IEnumerable<int> source)
    {
        List<int> group = [];
        foreach (var number in source)
        {
            if (group.Count > 0 && group[^1] != number)
            {
                yield return (group[0], group);
                group = [];
            }

            group.Add(number);
        }

        if (group.Count > 0)
            yield return (group[0], group);
    }
}
