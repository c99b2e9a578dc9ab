public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 2)]
    public void Leaves_source_and_function_alone_at_the_call()
    {
        var source = Probe.Made(10, i => i);
        var f = Probe.Func((int number) => number + 1);
        LazyAssert.DefersExecution(() => source.MapOnce(f.Func), source, f);
        LazyAssert.SeesLateChanges([1, 2, 3], 9, source => source.MapOnce(item => item + 1));
    }

    [Fact, Property("LZ-VALIDATE", "Reports missing arguments at the call", Points = 2)]
    public void Refuses_missing_arguments_at_the_call()
    {
        IEnumerable<int> missing = null!;
        LazyAssert.ValidatesEagerly<ArgumentNullException>("source", () => missing.MapOnce(number => number));
        LazyAssert.ValidatesEagerly<ArgumentNullException>("f", () => Probe.Of(1).MapOnce<int, int>(null!));
    }

    [Fact, Property("LZ-EFFECT", "Calls the function once per item, when its result is asked for", Points = 2)]
    public void Calls_the_function_once_for_each_item()
    {
        var source = Probe.Made(12, i => i);
        var repeated = Probe.Of("a", "a", "b", "a", "b", "b");
        var f = Probe.Func((int number) => number % 3 == 0 ? null : (int?)number);
        var length = Probe.Func((string text) => text.Length);
        LazyAssert.CallsOncePerItem(() => source.MapOnce(f.Func), source, f, calls: item => item + 1L);
        LazyAssert.CallsOncePerItem(() => source.MapOnce(f.Func), source, f, take: 5, calls: item => item + 1L);
        LazyAssert.CallsOncePerItem(() => repeated.MapOnce(length.Func), repeated, length, calls: item => item + 1L);
        foreach (var numbers in (IList<int>[])[new[] { 7, 7, 8, 9 }, new List<int> { 7, 7, 8, 9 }])
            Calls_no_sooner_for(numbers);
    }

    [Fact, Property("LZ-EFFECT", "Calls the function again in a second enumeration", Points = 2)]
    public void Calls_the_function_anew_in_each_enumeration()
    {
        var f = Probe.Func((int number) => number);
        var source = Probe.Made(6, i => i);
        LazyAssert.EnumeratorsAreIndependent(() => source.MapOnce(number => number), take: 6, source);

        var results = Probe.Of(10, 20, 30).MapOnce(f.Func);
        for (var pass = 1; pass <= 2; pass++)
        {
            foreach (var _ in results)
            {
            }

            Assert.True(
                f.Calls == 3 * pass,
                $"LZ-EFFECT  Miscounts. After {(pass == 1 ? "one enumeration" : "two enumerations")} of a source of 3 items"
                + $" {3 * pass} calls of f were due in all; your code made {f.Calls}.");
        }
    }

    [Fact, Property("LZ-EFFECT", "Calls nothing when Current is read again", Points = 2)]
    public void Does_not_call_the_function_again_when_Current_is_read_again()
    {
        var f = Probe.Func((int number) => number * 2);
        using var results = Probe.Of(4, 5, 6).MapOnce(f.Func).GetEnumerator();
        for (var item = 1; item <= 3; item++)
        {
            Assert.True(results.MoveNext(), "A source of three items gave fewer than three results.");
            var first = results.Current;
            var calls = f.Calls;
            Assert.True(results.Current == first, "Current gave two different results for one item.");
            Assert.True(
                f.Calls == calls,
                $"LZ-EFFECT  Calls again. When Current of item {item} was read a second time, f was called once more. "
                + "Call f in MoveNext, and let Current return what it gave.");
        }
    }

    [Fact, Property("LZ-PULL", "Pulls one item for each result", Points = 2)]
    public void Pulls_one_item_for_each_result()
    {
        foreach (var count in new[] { 15, 1, 0 })
        {
            var source = Probe.Made(count, i => i);
            LazyAssert.DemandAtMost(() => source.MapOnce(number => number), source, item => item + 1L);
        }

        var endless = Probe.Infinite(i => i, fuse: 1_000);
        LazyAssert.DemandAtMost(() => endless.MapOnce(number => -number), endless, item => item + 1L, take: Probe.Random.Next(100, 600));
    }

    [Fact, Property("LZ-DISPOSE", "Disposes its source, whenever the enumeration stops", Points = 2)]
    public void Disposes_the_source_at_the_end_on_an_early_stop_and_on_an_exception()
    {
        var source = Probe.Made(5, i => i);
        var f = Probe.Func((int number) => number);
        LazyAssert.DisposesOnBreak(() => source.MapOnce(f.Func), upTo: 4, source);
        LazyAssert.DisposesOnFault(() => source.MapOnce(f.Func), Fault.In(source, FaultPoint.MoveNext, 3), source);
        LazyAssert.DisposesOnFault(() => source.MapOnce(f.Func), Fault.In(f, call: 2), source);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions through", Points = 2)]
    public void Lets_exceptions_of_source_and_function_through()
    {
        var source = Probe.Made(8, i => i);
        var f = Probe.Func((int number) => number);
        foreach (var (point, at, resultsBefore) in new[]
                 {
                     (FaultPoint.Open, 0, 0), (FaultPoint.MoveNext, 0, 0), (FaultPoint.MoveNext, 5, 5),
                     (FaultPoint.Current, 4, 4), (FaultPoint.Dispose, 0, 8),
                 })
            LazyAssert.LetsFaultsThrough(() => source.MapOnce(f.Func), Fault.In(source, point, at), resultsBefore, source);
        LazyAssert.LetsFaultsThrough(() => source.MapOnce(f.Func), Fault.In(f, call: 3), itemsBefore: 3, source);
    }

    private static void Calls_no_sooner_for(IList<int> numbers)
    {
        var f = Probe.Func((int number) => number + 1);
        using var results = numbers.MapOnce(f.Func).GetEnumerator();
        for (var asked = 1; asked <= numbers.Count; asked++)
        {
            Assert.True(results.MoveNext(), "A source of four items gave fewer than four results.");
            _ = results.Current;
            Assert.True(
                f.Calls == asked,
                $"LZ-EFFECT  Treats lists and arrays differently. Of four items in {(numbers is int[] ? "an array" : "a List")},"
                + $" {asked} result(s) were asked for: {asked} call(s) of f were expected; your code made {f.Calls}.");
        }
    }
}
