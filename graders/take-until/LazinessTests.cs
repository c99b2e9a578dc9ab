public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 2)]
    public void Leaves_source_and_condition_alone_at_the_call()
    {
        var source = Probe.Made(5, i => i);
        var stop = Probe.Func((int item) => item == 3);
        LazyAssert.DefersExecution(() => source.TakeUntil(stop.Func), source, stop);
        LazyAssert.SeesLateChanges([1, 2, 3], 9, source => source.TakeUntil(item => item > 100));
    }

    [Fact, Property("LZ-VALIDATE", "Reports missing arguments at the call", Points = 1)]
    public void Refuses_missing_arguments_at_the_call()
    {
        IEnumerable<int> missing = null!;
        LazyAssert.ValidatesEagerly<ArgumentNullException>("source", () => missing.TakeUntil(_ => true));
        LazyAssert.ValidatesEagerly<ArgumentNullException>("stop", () => Probe.Of(1).TakeUntil(null!));
    }

    [Fact, Property("LZ-SHORT", "Pulls nothing after the boundary", Points = 3)]
    public void Pulls_nothing_after_the_boundary()
    {
        foreach (var boundary in new[] { 0, 1, 7 })
        {
            var source = Probe.Infinite(i => i);
            LazyAssert.StopsAtTheAnswer(() => source.TakeUntil(item => item == boundary), source, pulls: boundary + 1);
        }

        var last = Probe.Made(4, i => i);
        LazyAssert.StopsAtTheAnswer(() => last.TakeUntil(item => item == 3), last, pulls: 4);
    }

    [Fact, Property("LZ-SHORT", "Pulls nothing before it is asked for", Points = 3)]
    public void Pulls_nothing_before_it_is_asked_for()
    {
        foreach (var items in new[] { 1, 2, 5 })
        {
            var source = Probe.Infinite(i => i);
            LazyAssert.StopsAtTheAnswer(() => source.TakeUntil(item => item < 0).Take(items), source, pulls: items);
        }
    }

    [Fact, Property("LZ-EFFECT", "Asks the condition once per item, in order", Points = 2)]
    public void Asks_the_condition_once_per_item()
    {
        var source = Probe.Made(9, i => i * 10);
        var boundary = Probe.Func((int item) => item == 40);
        LazyAssert.CallsOncePerItem(() => source.TakeUntil(boundary.Func), source, boundary);
        LazyAssert.CallsOncePerItem(() => source.TakeUntil(boundary.Func), source, boundary, take: 3);
        var never = Probe.Func((int _) => false);
        LazyAssert.CallsOncePerItem(() => source.TakeUntil(never.Func), source, never);
        foreach (var numbers in (IList<int>[])[new[] { 1, 1, 2, 3 }, new List<int> { 1, 1, 2, 3 }])
            Asks_no_sooner_for(numbers);
    }

    [Fact, Property("LZ-DISPOSE", "Disposes its source, whenever the enumeration stops", Points = 2)]
    public void Disposes_the_source_at_the_boundary_the_end_an_early_stop_and_an_exception()
    {
        var source = Probe.Made(6, i => i);
        var stop = Probe.Func((int item) => item == 4);
        LazyAssert.DisposesOnBreak(() => source.TakeUntil(stop.Func), upTo: 5, source);
        LazyAssert.DisposesAtEnd(() => source.TakeUntil(_ => false), source);
        LazyAssert.DisposesAtEnd(() => source.TakeUntil(_ => true), source);
        LazyAssert.DisposesOnFault(() => source.TakeUntil(stop.Func), Fault.In(source, FaultPoint.MoveNext, 2), source);
        LazyAssert.DisposesOnFault(() => source.TakeUntil(stop.Func), Fault.In(stop, call: 2), source);
    }

    [Fact, Property("LZ-RESTART", "Starts again when it is enumerated again", Points = 1)]
    public void Gives_all_items_again_to_a_second_consumer()
    {
        var source = Probe.Made(8, i => i);
        LazyAssert.CanRestart(() => source.TakeUntil(item => item == 4), take: null, source);
        LazyAssert.CanRestart(() => source.TakeUntil(item => item == 4), take: 5, source);
        LazyAssert.CanRestart(() => source.TakeUntil(item => item == 4), take: 2, source);
        LazyAssert.EnumeratorsAreIndependent(() => source.TakeUntil(item => item == 4), take: 5, source);
        LazyAssert.CanRestartAfter(() => source.TakeUntil(item => item == 4), Fault.In(source, FaultPoint.MoveNext, 2), source);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions from its source through", Points = 2)]
    public void Lets_an_exception_of_the_source_through_after_the_items_before_it()
    {
        var source = Probe.Made(8, i => i);
        foreach (var (point, at, itemsBefore) in new[]
                 {
                     (FaultPoint.Open, 0, 0), (FaultPoint.MoveNext, 0, 0), (FaultPoint.MoveNext, 3, 3),
                     (FaultPoint.Current, 2, 2),
                 })
            LazyAssert.LetsFaultsThrough(() => source.TakeUntil(item => item == 6), Fault.In(source, point, at), itemsBefore, source);
        LazyAssert.LetsFaultsThrough(
            () => source.TakeUntil(_ => false), Fault.In(source, FaultPoint.MoveNext, 8), itemsBefore: 8, source);

        // At the boundary it may be disposed before the boundary is handed over, or after it.
        LazyAssert.LetsFaultsThrough(
            () => source.TakeUntil(_ => false), Fault.In(source, FaultPoint.Dispose), itemsBefore: 8, source);
    }

    /// <summary>Who asks ahead for every kind of source reads ahead, too; that is for LZ-SHORT to tell.</summary>
    private static void Asks_no_sooner_for(IList<int> numbers)
    {
        var (plain, seen) = (CallsAtEachItem(Probe.Of([.. numbers])), CallsAtEachItem(numbers));
        for (var item = 0; item < Math.Min(plain.Count, seen.Count); item++)
        {
            Assert.True(
                seen[item] <= Math.Max(plain[item], item + 1),
                $"LZ-EFFECT  Treats lists and arrays differently. When item {item}, counted from 0, of a plain sequence was handed over,"
                + $" stop had been called {Times(plain[item])}; with {(numbers is int[] ? "an array" : "a List")} of the same items"
                + $" {Times(seen[item])}.");
        }

        static string Times(long calls) => calls == 1 ? "once" : $"{calls} times";
    }

    private static List<long> CallsAtEachItem(IEnumerable<int> numbers)
    {
        var stop = Probe.Func((int number) => number == 3);
        using var items = numbers.TakeUntil(stop.Func).GetEnumerator();
        List<long> calls = [];
        while (items.MoveNext())
            calls.Add(stop.Calls);
        return calls;
    }
}
