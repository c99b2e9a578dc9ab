using System.Collections;

public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Opens nothing until it is enumerated", Points = 1)]
    public void Opens_nothing_at_the_call()
    {
        var (outer, middle, inner) = Nested();
        LazyAssert.DefersExecution(() => Solution.Flatten(outer), outer, middle, inner);
        LazyAssert.SeesLateChanges([1, 2, 3], 9, source => Solution.Flatten(source));
    }

    [Fact, Property("LZ-PULL", "Reads a level when a leaf of it is asked for", Points = 6)]
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

        ReadsCollectionsItemByItem();
    }

    /// <summary>A collection counts nothing, but it may change before an item of it is due.</summary>
    private static void ReadsCollectionsItemByItem()
    {
        LazyAssert.TreatsCollectionsAlike<object?, object?>([1, 2, 3, 4], Solution.Flatten);
        LazyAssert.TreatsCollectionsAlike<object?, object?>([1, 2, 3, 4], source => Leaves(new object?[] { 0, source, 5 }));
        LazyAssert.TreatsCollectionsAlike<object?, object?>([1, 2, 3, 4], source => Leaves(new ArrayList { new List<object> { source } }));

        // A sequence that is taken for a leaf is of another kind each time; that it is none is for VAL to tell.
        static IEnumerable<object?> Leaves(IEnumerable items) =>
            Solution.Flatten(items).Select(leaf => leaf is IEnumerable and not string ? "a sequence" : leaf);
    }

    [Fact, Property("LZ-INFINITE", "Works on endless sequences, outer and inner", Points = 2)]
    public void Works_on_sequences_without_an_end()
    {
        var inner = Probe.Infinite(i => (object?)(i * 2)).Named("inner");
        var outer = Probe.Of<object?>(-1, inner).Named("outer");
        LazyAssert.WorksWithoutEnd(
            Enumerable.Range(0, 100_000).Select(i => i * 2).Cast<object?>().Prepend(-1),
            () => Solution.Flatten(outer), outer, inner);

        var endless = Probe.Infinite(i => (object?)new object[] { i, -i });
        LazyAssert.WorksWithoutEnd(
            Enumerable.Range(0, 100_000).Select(i => (object?)(i % 2 == 0 ? i / 2 : -i / 2)), () => Solution.Flatten(endless), endless);
    }

    [Fact, Property("LZ-ONCE", "Opens every sequence once", Points = 2)]
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
        foreach (var (source, point, at, leavesBefore) in new (SourceProbe, FaultPoint, int, int)[]
                 {
                     (outer, FaultPoint.Open, 0, 0), (inner, FaultPoint.Open, 0, 2),
                     (inner, FaultPoint.MoveNext, 2, 4), (outer, FaultPoint.MoveNext, 2, 6),
                     (outer, FaultPoint.Current, 0, 0), (middle, FaultPoint.Current, 2, 5), (inner, FaultPoint.Current, 1, 3),
                     (outer, FaultPoint.Dispose, 0, 7),
                 })
            LazyAssert.LetsFaultsThrough(() => Solution.Flatten(outer), Fault.In(source, point, at), leavesBefore, outer, middle, inner);

        var last = Probe.Of<object?>(1, 2);
        LazyAssert.LetsFaultsThrough(
            () => Solution.Flatten(new object[] { 0, new object[] { last } }), Fault.In(last, FaultPoint.Dispose), itemsBefore: 3, last);
    }

    [Fact, Property("LZ-RESTART", "Starts again when it is enumerated again", Points = 1)]
    public void Gives_all_leaves_again_to_a_second_consumer()
    {
        var (outer, _, _) = Nested();
        LazyAssert.CanRestart(() => Solution.Flatten(outer), take: 7, outer);
        LazyAssert.CanRestart(() => Solution.Flatten(outer), take: 3, outer);
        LazyAssert.EnumeratorsAreIndependent(() => Solution.Flatten(outer), take: 7, outer);
        LazyAssert.CanRestartAfter(() => Solution.Flatten(outer), Fault.In(outer, FaultPoint.MoveNext, 2), outer);
    }

    /// <summary>a [b [0 1 2] c] d: seven leaves on three levels.</summary>
    private static (SequenceProbe<object?> Outer, SequenceProbe<object?> Middle, SequenceProbe<object?> Inner) Nested()
    {
        var inner = Probe.Of<object?>(0, 1, 2).Named("inner");
        var middle = Probe.Of<object?>("b", inner, "c").Named("middle");
        return (Probe.Of<object?>("a", middle, "d").Named("outer"), middle, inner);
    }

    private static Func<int, long> Levels(params long[] pulls) => leaf => pulls[Math.Min(leaf, pulls.Length - 1)];
}
