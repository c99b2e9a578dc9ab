public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 1)]
    public void Leaves_the_sources_alone_at_the_call()
    {
        var (first, second) = (Numbers("first", 0, 3), Numbers("second", 3, 2));
        LazyAssert.DefersExecution(() => Solution.Chain(first, second), first, second);
        LazyAssert.SeesLateChanges([1, 2, 3], 9, source => Solution.Chain(source, [4]));
    }

    [Fact, Property("LZ-VALIDATE", "Reports missing sources at the call", Points = 1)]
    public void Refuses_missing_sources_at_the_call() =>
        LazyAssert.ValidatesEagerly<ArgumentNullException>("sources", () => Solution.Chain<int>(null!));

    [Fact, Property("LZ-PULL", "Asks for no item, and opens no source, before its turn", Points = 2)]
    public void Pulls_an_item_when_it_is_asked_for_and_opens_a_source_when_its_turn_comes()
    {
        var (first, empty, last) = (Numbers("first", 0, 3), Numbers("empty", 0, 0), Numbers("last", 3, 2));
        LazyAssert.DemandAtMost(
            () => Solution.Chain(first, empty, last),
            take: null,
            Demand.Pulls(first, item => Math.Min(item + 1, 4)),
            Demand.Opens(first, _ => 1),
            Demand.Pulls(empty, item => item < 3 ? 0 : 1),
            Demand.Opens(empty, item => item < 3 ? 0 : 1),
            Demand.Pulls(last, item => item < 3 ? 0 : item - 2),
            Demand.Opens(last, item => item < 3 ? 0 : 1));
        LazyAssert.DemandAtMost(
            () => Solution.Chain(first, last),
            take: 3,
            Demand.Pulls(first, item => item + 1),
            Demand.Pulls(last, _ => 0),
            Demand.Opens(last, _ => 0));

        var endless = Probe.Infinite(i => i);
        LazyAssert.DemandAtMost(() => Solution.Chain(endless), endless, item => item + 1, take: Probe.Random.Next(100, 600));
    }

    [Fact, Property("LZ-ORDER", "Closes a source before it opens the next", Points = 6)]
    public void Closes_a_source_before_it_opens_the_next()
    {
        var (first, empty) = (Numbers("first", 0, 2), Numbers("empty", 0, 0));
        var (third, last) = (Numbers("third", 2, 1), Numbers("last", 3, 3));
        LazyAssert.InterleavesLike(
            StepKinds.Open | StepKinds.Dispose,
            () => Solution.Chain(first, empty, third, last), () => OneByOne(first, empty, third, last), take: 4, first, empty, third, last);

        static IEnumerable<int> OneByOne(params IEnumerable<int>[] sources) => sources.SelectMany(source => source);
    }

    [Fact, Property("LZ-INFINITE", "Works on a source without an end", Points = 2)]
    public void Works_with_a_source_without_an_end()
    {
        var head = Numbers("head", -2, 2);
        var endless = Probe.Infinite(i => i).Named("endless");
        var never = Probe.Forbidden<int>().Named("never");
        LazyAssert.WorksWithoutEnd(Enumerable.Range(-2, 100_000), () => Solution.Chain(head, endless, never), head, endless, never);
    }

    [Fact, Property("LZ-DISPOSE", "Disposes what it opened, whenever the enumeration stops", Points = 2)]
    public void Disposes_what_it_opened()
    {
        var (first, second, third) = (Numbers("first", 0, 2), Numbers("second", 2, 2), Numbers("third", 4, 1));
        LazyAssert.DisposesOnBreak(() => Solution.Chain(first, second, third), upTo: 5, first, second, third);
        LazyAssert.DisposesAtEnd(() => Solution.Chain(first, second, third), first, second, third);
        LazyAssert.DisposesOnFault(
            () => Solution.Chain(first, second, third), Fault.In(second, FaultPoint.MoveNext, 1), first, second, third);
        LazyAssert.DisposesOnFault(
            () => Solution.Chain(first, second, third), Fault.In(third, FaultPoint.Current, 0), first, second, third);
    }

    [Fact, Property("LZ-RESTART", "Starts again when it is enumerated again", Points = 1)]
    public void Gives_all_items_again_to_a_second_consumer()
    {
        var (first, second) = (Numbers("first", 0, 3), Numbers("second", 3, 2));
        LazyAssert.CanRestart(() => Solution.Chain(first, second), take: 5, first, second);
        LazyAssert.CanRestart(() => Solution.Chain(first, second), take: 4, first, second);
        LazyAssert.CanRestart(() => Solution.Chain(first, second), take: 1, first, second);
        LazyAssert.EnumeratorsAreIndependent(() => Solution.Chain(first, second), take: 5, first, second);
        LazyAssert.CanRestartAfter(() => Solution.Chain(first, second), Fault.In(second, FaultPoint.MoveNext, 1), first, second);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions from its sources through", Points = 1)]
    public void Lets_an_exception_of_a_source_through_after_the_items_before_it()
    {
        var (first, second) = (Numbers("first", 0, 3), Numbers("second", 3, 2));
        foreach (var (source, point, at, itemsBefore) in new[]
                 {
                     (first, FaultPoint.Open, 0, 0), (second, FaultPoint.Open, 0, 3),
                     (first, FaultPoint.MoveNext, 2, 2), (second, FaultPoint.MoveNext, 1, 4),
                     (first, FaultPoint.Current, 1, 1), (second, FaultPoint.Current, 1, 4),
                     (first, FaultPoint.Dispose, 0, 3), (second, FaultPoint.Dispose, 0, 5),
                 })
            LazyAssert.LetsFaultsThrough(() => Solution.Chain(first, second), Fault.In(source, point, at), itemsBefore, first, second);
    }

    private static SequenceProbe<int> Numbers(string name, int from, int count) =>
        Probe.Made(count, i => from + i).Named(name);
}
