public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Opens nothing until it is enumerated", Points = 1)]
    public void Opens_nothing_at_the_call()
    {
        var (outer, middle, inner) = Nested();
        LazyAssert.DefersExecution(() => Solution.Flatten(outer), outer, middle, inner);
        LazyAssert.SeesLateChanges([1, 2, 3], 9, source => Solution.Flatten(source));
    }

    [Fact, Property("LZ-PULL", "Reads a level when a leaf of it is asked for", Points = 1)]
    public void Reads_and_opens_a_level_when_a_leaf_of_it_is_asked_for()
    {
        var (outer, middle, inner) = Nested();
        LazyAssert.DemandAtMost(
            () => Solution.Flatten(outer),
            take: null,
            Demand.Pulls(outer, Levels(1, 2, 2, 2, 2, 2, 3, 4)),
            Demand.Opens(middle, Levels(0, 1, 1, 1, 1, 1, 1, 1)),
            Demand.Pulls(middle, Levels(0, 1, 2, 2, 2, 3, 4, 4)),
            Demand.Opens(inner, Levels(0, 0, 1, 1, 1, 1, 1, 1)),
            Demand.Pulls(inner, Levels(0, 0, 1, 2, 3, 4, 4, 4)));

        ReadsArraysItemByItem();
    }

    /// <summary>An array counts nothing, but it may change before an item of it is due.</summary>
    private static void ReadsArraysItemByItem()
    {
        object?[] inner = [2, 3], outer = [1, inner, 4];
        List<object?> leaves = [];
        foreach (var leaf in Solution.Flatten(outer))
        {
            leaves.Add(leaf);
            if (leaves.Count == 1)
                outer[2] = "late";
            if (leaves.Count == 2)
                inner[1] = "later";
        }

        if (!leaves.SequenceEqual([1, 2, "later", "late"]))
        {
            Assert.Fail(
                "LZ-PULL  Reads an array too early. While a consumer was enumerating the leaves, the items that come"
                + " next were replaced in the arrays, and your code did not yield the new ones. Read arrays and lists item by item, too.");
        }
    }

    [Fact, Property("LZ-INFINITE", "Works on endless sequences, outer and inner", Points = 1)]
    public void Works_on_sequences_without_an_end()
    {
        var inner = Probe.Infinite(i => i * 2).Named("inner");
        var outer = Probe.Of<object?>("first", new object[] { inner }).Named("outer");
        LazyAssert.WorksWithoutEnd(["first", 0, 2, 4], () => Solution.Flatten(outer), outer, inner);

        var endless = Probe.Infinite(i => (object?)new[] { i, -i });
        LazyAssert.WorksWithoutEnd([0, 0, 1, -1, 2], () => Solution.Flatten(endless), endless);
    }

    [Fact, Property("LZ-ONCE", "Opens every sequence once", Points = 1)]
    public void Opens_every_sequence_once()
    {
        var (outer, middle, inner) = Nested();
        LazyAssert.EnumeratesOnce(() => Solution.Flatten(outer), take: null, outer, middle, inner);
    }

    [Fact, Property("LZ-DISPOSE", "Closes every level, whenever the enumeration stops", Points = 1)]
    public void Closes_every_level_at_the_end_on_an_early_stop_and_on_an_exception()
    {
        var (outer, middle, inner) = Nested();
        LazyAssert.DisposesOnBreak(() => Solution.Flatten(outer), upTo: 7, outer, middle, inner);
        LazyAssert.DisposesOnFault(() => Solution.Flatten(outer), Fault.In(inner, FaultPoint.MoveNext, 1), outer, middle, inner);
        LazyAssert.DisposesOnFault(() => Solution.Flatten(outer), Fault.In(inner, FaultPoint.Open), outer, middle);
        LazyAssert.DisposesOnFault(() => Solution.Flatten(outer), Fault.In(middle, FaultPoint.MoveNext, 2), outer, middle, inner);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions from every level through", Points = 1)]
    public void Lets_an_exception_of_any_level_through_after_the_leaves_before_it()
    {
        var (outer, middle, inner) = Nested();
        LazyAssert.LetsFaultsThrough(
            () => Solution.Flatten(outer), Fault.In(inner, FaultPoint.MoveNext, 2), itemsBefore: 4, outer, middle, inner);
        LazyAssert.LetsFaultsThrough(
            () => Solution.Flatten(outer), Fault.In(inner, FaultPoint.Open), itemsBefore: 2, outer, middle, inner);
        LazyAssert.LetsFaultsThrough(
            () => Solution.Flatten(outer), Fault.In(outer, FaultPoint.MoveNext, 2), itemsBefore: 6, outer, middle, inner);
    }

    [Fact, Property("LZ-RESTART", "Starts again when it is enumerated again", Points = 1)]
    public void Gives_all_leaves_again_to_a_second_consumer()
    {
        var (outer, _, _) = Nested();
        LazyAssert.CanRestart(() => Solution.Flatten(outer), take: 7, outer);
        LazyAssert.CanRestart(() => Solution.Flatten(outer), take: 3, outer);
        LazyAssert.EnumeratorsAreIndependent(() => Solution.Flatten(outer), take: 7, outer);
    }

    /// <summary>a [b [0 1 2] c] d: seven leaves on three levels.</summary>
    private static (SequenceProbe<object?> Outer, SequenceProbe<object?> Middle, SequenceProbe<int> Inner) Nested()
    {
        var inner = Probe.Of(0, 1, 2).Named("inner");
        var middle = Probe.Of<object?>("b", inner, "c").Named("middle");
        return (Probe.Of<object?>("a", middle, "d").Named("outer"), middle, inner);
    }

    private static Func<int, long> Levels(params long[] pulls) => leaf => pulls[Math.Min(leaf, pulls.Length - 1)];
}
