public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 1)]
    public void Leaves_source_and_step_alone_at_the_call()
    {
        var source = Probe.Made(10, i => i);
        var step = Sum();
        LazyAssert.DefersExecution(() => source.Scan(0, step.Func), source, step);
        LazyAssert.SeesLateChanges([1, 2, 3], 9, source => source.Scan(0, (sum, item) => sum + item));
    }

    [Fact, Property("LZ-VALIDATE", "Reports missing arguments at the call", Points = 1)]
    public void Refuses_missing_arguments_at_the_call()
    {
        IEnumerable<int> missing = null!;
        LazyAssert.ValidatesEagerly<ArgumentNullException>("source", () => missing.Scan(0, (sum, number) => sum + number));
        LazyAssert.ValidatesEagerly<ArgumentNullException>("step", () => Probe.Of(1).Scan(0, null!));
    }

    [Fact, Property("LZ-PULL", "Yields the seed first and pulls one item for each further state", Points = 2)]
    public void Pulls_nothing_for_the_seed_and_one_item_for_each_further_state()
    {
        var missing = MissingSeeds();
        foreach (var count in new[] { 15, 1, 0 })
        {
            var source = Probe.Made(count, i => i);
            LazyAssert.DemandAtMost(() => source.Scan(0, Math.Max), source, state => state + missing);
        }

        var endless = Probe.Infinite(i => i, fuse: 1_000);
        LazyAssert.DemandAtMost(
            () => endless.Scan(0L, (sum, number) => sum + number), endless, state => state + missing,
            take: Probe.Random.Next(100, 600));
    }

    [Fact, Property("LZ-EFFECT", "Calls the step once per item, when its result is asked for", Points = 6)]
    public void Calls_the_step_once_for_each_item()
    {
        var source = Probe.Made(12, i => 1_000 + i);
        var (step, missing) = (Sum(), MissingSeeds());
        LazyAssert.CallsOncePerItem(() => source.Scan(0, step.Func), source, step, calls: state => state + missing);
        LazyAssert.CallsOncePerItem(() => source.Scan(0, step.Func), source, step, take: 6, calls: state => state + missing);
        foreach (var numbers in (IList<int>[])[new[] { 5, 5, 6, 7 }, new List<int> { 5, 5, 6, 7 }])
            Calls_no_sooner_for(numbers);
    }

    [Fact, Property("LZ-INDEP", "Gives every consumer its own state", Points = 1)]
    public void Gives_every_consumer_a_state_of_its_own()
    {
        var source = Probe.Made(8, i => i + 1);
        LazyAssert.EnumeratorsAreIndependent(() => source.Scan(0, (sum, number) => sum + number), take: 9, source);
    }

    [Fact, Property("LZ-DISPOSE", "Disposes its source, whenever the enumeration stops", Points = 2)]
    public void Disposes_the_source_at_the_end_on_an_early_stop_and_on_an_exception()
    {
        var source = Probe.Made(5, i => i);
        var step = Sum();
        LazyAssert.DisposesOnBreak(() => source.Scan(0, step.Func), upTo: 5, source);
        LazyAssert.DisposesOnFault(() => source.Scan(0, step.Func), Fault.In(source, FaultPoint.MoveNext, 3), source);
        LazyAssert.DisposesOnFault(() => source.Scan(0, step.Func), Fault.In(step, call: 2), source);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions through", Points = 1)]
    public void Lets_exceptions_of_source_and_step_through()
    {
        var source = Probe.Made(8, i => i);
        var (step, missing) = (Sum(), MissingSeeds());
        foreach (var (point, at, statesBefore) in new[]
                 {
                     (FaultPoint.MoveNext, 0, 1), (FaultPoint.MoveNext, 4, 5), (FaultPoint.Current, 4, 5), (FaultPoint.Dispose, 0, 9),
                 })
            LazyAssert.LetsFaultsThrough(() => source.Scan(0, step.Func), Fault.In(source, point, at), statesBefore - missing, source);

        // The source may be opened before the seed is yielded, or after it.
        LazyAssert.LetsFaultsThrough(() => source.Scan(0, step.Func).Skip(1), Fault.In(source, FaultPoint.Open), itemsBefore: 0, source);
        LazyAssert.LetsFaultsThrough(() => source.Scan(0, step.Func), Fault.In(step, call: 3), itemsBefore: 4 - missing, source);
    }

    private static void Calls_no_sooner_for(IList<int> numbers)
    {
        var step = Sum();
        using var states = numbers.Scan(0, step.Func).GetEnumerator();
        for (var asked = MissingSeeds(); states.MoveNext(); asked++)
        {
            Assert.True(
                step.Calls == asked,
                $"LZ-EFFECT  Treats lists and arrays differently. For four items in {(numbers is int[] ? "an array" : "a List")},"
                + $" the seed and {asked} state(s) were asked for: {asked} call(s) of step were expected; your code made {step.Calls}.");
        }
    }

    /// <summary>1 for code that leaves out the seed, which is for VAL to tell: its states come one turn earlier.</summary>
    private static int MissingSeeds()
    {
        try
        {
            return Probe.Of(7).Scan(100, (sum, number) => sum + number).FirstOrDefault(100) == 107 ? 1 : 0;
        }
        catch (Exception)
        {
            return 0;
        }
    }

    private static FuncProbe<int, int, int> Sum() => Probe.Func((int sum, int number) => sum + number);
}
