public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 1)]
    public void Leaves_the_source_alone_at_the_call()
    {
        var source = Probe.Made(5, i => i);
        LazyAssert.DefersExecution(() => source.Memoize(), source);
        LazyAssert.SeesLateChanges([1, 2, 3], 9, source => source.Memoize(), remembers: true);
    }

    [Fact, Property("LZ-PULL", "Reads no further than the furthest consumer", Points = 2)]
    public void Reads_no_further_than_the_furthest_consumer()
    {
        var source = Probe.Made(20, i => i);
        LazyAssert.DemandAtMost(() => source.Memoize(), source, item => item + 1L);
        LazyAssert.DemandAtMost(() => AfterOneTook(source.Memoize(), items: 6), source, item => Math.Max(6, item + 1L));
        LazyAssert.DemandAtMost(() => AfterOneTook(AfterOneTook(source.Memoize(), items: 3), items: 25), source, _ => 21);
        var objects = Probe.Tracked(20);
        LazyAssert.DemandAtMost(() => objects.Memoize(), objects, item => item + 1L);
    }

    [Fact, Property("LZ-INFINITE", "Works on a source without an end", Points = 2)]
    public void Works_on_a_source_without_an_end()
    {
        var source = Probe.Infinite(i => i * 3);
        LazyAssert.WorksWithoutEnd([0, 3, 6, 9], () => source.Memoize(), source);
        LazyAssert.WorksWithoutEnd([0, 3, 6, 9], () => BesideOneWith(source.Memoize(), items: 2), source);
    }

    [Fact, Property("LZ-ONCE", "Opens the source once for all consumers", Points = 6)]
    public void Opens_the_source_once_for_all_consumers()
    {
        var source = Probe.Made(8, i => i);
        LazyAssert.EnumeratesOnce(() => BesideOneWith(source.Memoize(), items: 9), take: 8, source);
        LazyAssert.EnumeratesOnce(() => BesideOneWith(BesideOneWith(source.Memoize(), items: 3), items: 5), take: 8, source);
        LazyAssert.EnumeratesOnce(() => BesideOneWith(BesideOneWith(source.Memoize(), items: 0), items: 0), take: 8, source);
        LazyAssert.EnumeratesOnce(() => Zip(source.Memoize()), take: 8, source);
        LazyAssert.ReadsCollectionsOnce([1, 2, 3], source => Twice(source.Memoize()));
        var none = Probe.Of<int>();
        LazyAssert.EnumeratesOnce(() => BesideOneWith(none.Memoize(), items: 1), take: 0, none);
        LazyAssert.EnumeratesOnce(() => BesideOneWith(BesideOneWith(none.Memoize(), items: 1), items: 1), take: null, none);

        static IEnumerable<(int, int)> Zip(IEnumerable<int> sequence) => sequence.Zip(sequence);
    }

    [Fact, Property("LZ-INDEP", "Gives every consumer its own position", Points = 1)]
    public void Gives_every_consumer_a_position_of_its_own()
    {
        var source = Probe.Made(9, i => i);
        LazyAssert.EnumeratorsAreIndependent(() => source.Memoize(), take: 9, source);
        LazyAssert.EnumeratorsAreIndependent(() => BesideOneWith(source.Memoize(), items: 4), take: 9, source);
    }

    [Fact, Property("LZ-DISPOSE", "Closes the source when it has ended or failed, and not before", Points = 2)]
    public void Closes_the_source_when_it_has_ended_or_failed_and_not_before()
    {
        var source = Probe.Made(6, i => i);
        LazyAssert.DisposesAtEnd(() => source.Memoize(), source);
        LazyAssert.DisposesAtEnd(() => AfterOneTook(source.Memoize(), items: 4), source);
        LazyAssert.DisposesOnFault(() => source.Memoize(), Fault.In(source, FaultPoint.MoveNext, 3), source);
        LazyAssert.DisposesOnFault(() => source.Memoize(), Fault.In(source, FaultPoint.Current, 3), source);

        var shared = Probe.Made(6, i => i);
        AfterOneTook(shared.Memoize(), items: 2);
        if (shared.EffectiveDisposals > 0 && shared.Pulls <= 6)
        {
            Assert.Fail(
                "LZ-DISPOSE  Closes too early. One consumer left after 2 items, and the source was disposed before its end; others may"
                + " still come and read further.");
        }
    }

    [Fact, Property("LZ-FAULT", "Gives every consumer the same exception", Points = 1)]
    public void Gives_every_consumer_the_same_exception()
    {
        foreach (var point in (FaultPoint[])[FaultPoint.MoveNext, FaultPoint.Current])
        {
            var source = Probe.Made(9, i => i);
            foreach (var itemsTakenFirst in (int[])[0, 2, 4, 5])
            {
                var later = Fault.In(source, point, 4);
                LazyAssert.LetsFaultsThrough(() => AfterOneTook(source.Memoize(), itemsTakenFirst, later), later, itemsBefore: 4, source);
                AsksOnce(source);
            }

            var atOnce = Fault.In(source, point, 0);
            LazyAssert.LetsFaultsThrough(
                () => AfterOneTook(AfterOneTook(source.Memoize(), 9, atOnce), 9, atOnce), atOnce, itemsBefore: 0, source);
            AsksOnce(source);

            var consumers = Probe.Random.Next(5, 12);
            var often = Fault.In(source, point, 6);
            LazyAssert.LetsFaultsThrough(
                () => Enumerable.Range(0, consumers).Aggregate(source.Memoize(), (memory, _) => AfterOneTook(memory, 9, often)),
                often, itemsBefore: 6, source);
            AsksOnce(source);
            foreach (var had in (int[])[0, 2, 6])
            {
                LazyAssert.LetsFaultsThrough(() => RestOfOne(source.Memoize(), had, often), often, itemsBefore: 6 - had, source);
                AsksOnce(source);
            }
        }

        var closed = Probe.Made(3, i => i);
        var attempts = 0;
        var opening = Fault.In(closed, FaultPoint.Open);
        LazyAssert.LetsFaultsThrough(
            () =>
            {
                attempts = 0;
                return AfterOneTook(Opening().Memoize(), 1, opening);
            },
            opening,
            itemsBefore: 0,
            closed);
        if (attempts > 1)
            Assert.Fail("LZ-FAULT  Asks again. Opening the source threw; the next consumer opened it again.");

        IEnumerable<int> Opening() => new Counted<int>(() =>
        {
            attempts++;
            return closed.GetEnumerator();
        });

        static void AsksOnce(SequenceProbe<int> source)
        {
            if (source.Opens > 1)
                Assert.Fail("LZ-FAULT  Asks again. The source threw; the next consumer opened it again and read it from the start.");
        }
    }

    [Fact, Property("LZ-PROTOCOL", "Keeps returning false at the end, and leaves a disposed source alone", Points = 1)]
    public void Stays_at_its_end_and_leaves_a_disposed_source_alone()
    {
        var source = Probe.Made(4, i => i);
        LazyAssert.ObeysEnumeratorProtocol(() => source.Memoize(), strict: false, source);
        LazyAssert.ObeysEnumeratorProtocol(() => AfterOneTook(source.Memoize(), items: 9), strict: false, source);
        LazyAssert.AsksNoneAfterItsEnd(() => Twice(source.Memoize()), source);
    }

    /// <summary>The same sequence, after a consumer that took up to a number of items, or met the planned exception, and left.</summary>
    private static IEnumerable<T> AfterOneTook<T>(IEnumerable<T> sequence, int items, Fault? planned = null)
    {
        try
        {
            using var consumer = sequence.GetEnumerator();
            for (var i = 0; i < items && consumer.MoveNext(); i++)
                _ = consumer.Current;
        }
        catch (Exception error) when (ReferenceEquals(error, planned?.Error))
        {
            // The test looks at its effect on the next consumer.
        }

        return sequence;
    }

    private static IEnumerable<T> Twice<T>(IEnumerable<T> sequence) => sequence.Concat(sequence);

    /// <summary>The same sequence, of which a consumer has had up to a number of items and stays. What becomes of it when one leaves is
    /// for LZ-DISPOSE and VAL to tell.</summary>
    private static IEnumerable<T> BesideOneWith<T>(IEnumerable<T> sequence, int items)
    {
        var consumer = sequence.GetEnumerator();
        for (var i = 0; i < items && consumer.MoveNext(); i++)
            _ = consumer.Current;
        return sequence;
    }

    /// <summary>What a consumer still gets that has had some items when another one meets the planned exception.</summary>
    private static IEnumerable<T> RestOfOne<T>(IEnumerable<T> sequence, int had, Fault planned)
    {
        var consumer = sequence.GetEnumerator();
        for (var i = 0; i < had; i++)
            consumer.MoveNext();
        AfterOneTook(sequence, int.MaxValue, planned);
        return Rest(consumer);
    }

    private static IEnumerable<T> Rest<T>(IEnumerator<T> consumer)
    {
        using (consumer)
        {
            while (consumer.MoveNext())
                yield return consumer.Current;
        }
    }

    private sealed class Counted<T>(Func<IEnumerator<T>> open) : IEnumerable<T>
    {
        public IEnumerator<T> GetEnumerator() => open();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => open();
    }
}
