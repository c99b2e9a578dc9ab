public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 2)]
    public void Leaves_both_sources_alone_at_the_call()
    {
        var (first, second) = Sources(3, 3);
        LazyAssert.DefersExecution(() => first.ZipShortest(second), first, second);
        LazyAssert.SeesLateChanges([1, 2, 3], 9, source => source.ZipShortest([4, 5, 6, 7]));
        LazyAssert.SeesLateChanges([1, 2, 3], 9, source => new[] { 4, 5, 6, 7 }.ZipShortest(source));
    }

    [Fact, Property("LZ-VALIDATE", "Reports missing sources at the call", Points = 1)]
    public void Refuses_missing_sources_at_the_call()
    {
        IEnumerable<int> missing = null!;
        LazyAssert.ValidatesEagerly<ArgumentNullException>("first", () => missing.ZipShortest(Probe.Of("b")));
        LazyAssert.ValidatesEagerly<ArgumentNullException>("second", () => Probe.Of("a").ZipShortest(missing));
    }

    [Fact, Property("LZ-ORDER", "Asks the first, then the second, then yields", Points = 6)]
    public void Asks_the_first_then_the_second_then_yields()
    {
        var (first, second) = Sources(2, 4);
        LazyAssert.Interleaves(
            () => first.ZipShortest(second),
            Step.Pull(first), Step.Pull(second), Step.Yield,
            Step.Pull(first), Step.Pull(second), Step.Yield,
            Step.End(first), Step.Finish);

        (first, second) = Sources(3, 1);
        LazyAssert.Interleaves(
            () => first.ZipShortest(second),
            Step.Pull(first), Step.Pull(second), Step.Yield,
            Step.Pull(first), Step.End(second), Step.Finish);

        (first, second) = Sources(5, 5);
        LazyAssert.Interleaves(
            () => first.ZipShortest(second),
            Step.Pull(first), Step.Pull(second), Step.Yield,
            Step.Pull(first), Step.Pull(second), Step.Yield);

        LeavesTheSecondAloneAfterTheEnd();
    }

    private static void LeavesTheSecondAloneAfterTheEnd()
    {
        var (first, second) = Sources(2, 6);
        using var pairs = first.ZipShortest(second).GetEnumerator();
        for (var asked = 0; asked < 5; asked++)
            pairs.MoveNext();
        Assert.True(
            second.Pulls == 2,
            "LZ-ORDER  Pulls after the end. The first source has two items, so two items of the second are enough, however often"
            + $" MoveNext is called after the end; your code pulled {second.Pulls}.");
    }

    [Fact, Property("LZ-INFINITE", "Works on sources without an end", Points = 2)]
    public void Works_on_sources_without_an_end()
    {
        var numbers = Probe.Infinite(i => i).Named("first");
        var words = Probe.Infinite(i => $"word {i}").Named("second");
        LazyAssert.WorksWithoutEnd(
            Enumerable.Range(0, 100_000).Select(i => (i, $"word {i}")), () => numbers.ZipShortest(words), numbers, words);
        var few = Probe.Of("a", "b", "c").Named("second");
        LazyAssert.WorksWithoutEnd([(0, "a"), (1, "b"), (2, "c")], () => numbers.ZipShortest(few), ends: true, numbers, few);
        LazyAssert.WorksWithoutEnd([("a", 0), ("b", 1), ("c", 2)], () => few.ZipShortest(numbers), ends: true, few, numbers);
    }

    [Fact, Property("LZ-DISPOSE", "Disposes both sources at the end and on an early stop", Points = 1)]
    public void Disposes_both_at_the_end_and_on_an_early_stop()
    {
        foreach (var (one, other) in new[] { (3, 3), (2, 5), (5, 2), (0, 2), (2, 0) })
        {
            var (first, second) = Sources(one, other);
            LazyAssert.DisposesAtEnd(() => first.ZipShortest(second), first, second);
            LazyAssert.DisposesOnBreak(() => first.ZipShortest(second), upTo: Math.Min(one, other), first, second);
        }
    }

    [Fact, Property("LZ-DISPOSE", "Disposes both sources when one throws", Points = 1)]
    public void Disposes_both_when_one_throws()
    {
        var (first, second) = Sources(4, 4);
        Fault[] faults =
        [
            Fault.In(first, FaultPoint.MoveNext, 2), Fault.In(second, FaultPoint.MoveNext, 2), Fault.In(second, FaultPoint.MoveNext, 0),
            Fault.In(first, FaultPoint.Current, 1), Fault.In(second, FaultPoint.Current, 1), Fault.In(second, FaultPoint.Open),
            Fault.In(first, FaultPoint.Dispose), Fault.In(second, FaultPoint.Dispose),
        ];
        foreach (var fault in faults)
            LazyAssert.DisposesOnFault(() => first.ZipShortest(second), fault, first, second);
    }

    [Fact, Property("LZ-RESTART", "Starts again when it is enumerated again", Points = 1)]
    public void Gives_all_pairs_again_to_a_second_consumer()
    {
        var (first, second) = Sources(5, 4);
        LazyAssert.CanRestart(() => first.ZipShortest(second), take: 4, first, second);
        LazyAssert.CanRestart(() => first.ZipShortest(second), take: 2, first, second);
        LazyAssert.EnumeratorsAreIndependent(() => first.ZipShortest(second), take: 4, first, second);
        foreach (var fault in new[] { Fault.In(first, FaultPoint.MoveNext, 2), Fault.In(second, FaultPoint.MoveNext, 2) })
            LazyAssert.CanRestartAfter(() => first.ZipShortest(second), fault, first, second);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions from its sources through", Points = 2)]
    public void Lets_an_exception_of_a_source_through_after_the_pairs_before_it()
    {
        var (first, second) = Sources(5, 5);
        foreach (var source in new SourceProbe[] { first, second })
        {
            foreach (var (point, at, pairsBefore) in new[]
                     {
                         (FaultPoint.Open, 0, 0), (FaultPoint.MoveNext, 0, 0), (FaultPoint.MoveNext, 3, 3),
                         (FaultPoint.Current, 2, 2), (FaultPoint.Dispose, 0, 5),
                     })
                LazyAssert.LetsFaultsThrough(() => first.ZipShortest(second), Fault.In(source, point, at), pairsBefore, first, second);
        }
    }

    private static (SequenceProbe<int> First, SequenceProbe<string> Second) Sources(int first, int second) =>
        (Probe.Made(first, i => i).Named("first"), Probe.Made(second, i => $"item {i}").Named("second"));
}
