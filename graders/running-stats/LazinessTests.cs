public class LazinessTests
{
    [Fact, Property("LZ-ONCE", "Reads its source once", Points = 4)]
    public void Reads_the_source_once()
    {
        var source = Probe.Made(12, i => i * 0.5);
        LazyAssert.ReadsOnce(() => Solution.Summarise(source), source);
        var empty = Probe.Of<double>();
        LazyAssert.ReadsOnce(() => Solution.Summarise(empty), empty);
    }

    [Fact, Property("LZ-DISPOSE", "Disposes its source at the end and when it throws", Points = 2)]
    public void Disposes_the_source_at_the_end_and_when_it_throws()
    {
        var source = Probe.Made(6, i => i * 2.0);
        LazyAssert.DisposesAtEnd(() => Once(() => Solution.Summarise(source)), source);
        LazyAssert.DisposesOnFault(() => Once(() => Solution.Summarise(source)), Fault.In(source, FaultPoint.MoveNext, 3), source);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions from its source through", Points = 2)]
    public void Lets_an_exception_of_the_source_through()
    {
        var source = Probe.Made(6, i => i * 2.0);
        foreach (var fault in new[] { Fault.In(source, FaultPoint.MoveNext, 0), Fault.In(source, FaultPoint.MoveNext, 4) })
            LazyAssert.LetsFaultsThrough(() => Once(() => Solution.Summarise(source)), fault, itemsBefore: 0, source);
        LazyAssert.LetsFaultsThrough(
            () => Once(() => Solution.Summarise(source)), Fault.In(source, FaultPoint.Open), itemsBefore: 0, source);
    }

    /// <summary>The result as a sequence of one.</summary>
    private static IEnumerable<Stats> Once(Func<Stats> code)
    {
        yield return code();
    }
}
