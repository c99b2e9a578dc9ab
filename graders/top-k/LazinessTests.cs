public class LazinessTests
{
    [Fact, Property("LZ-VALIDATE", "Reports bad arguments", Points = 1)]
    public void Refuses_bad_arguments()
    {
        IEnumerable<int> missing = null!;
        LazyAssert.ValidatesEagerly<ArgumentNullException>("source", () => missing.TopK(1));
        LazyAssert.ValidatesEagerly<ArgumentNullException>("source", () => missing.TopK(0));
        LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("k", () => Probe.Of(1).TopK(-1));
        LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("k", () => Probe.Of(1).TopK(int.MinValue));
    }

    [Fact, Property("LZ-ONCE", "Reads its source once", Points = 2)]
    public void Reads_the_source_once()
    {
        var source = Probe.Made(20, i => i);
        LazyAssert.ReadsOnce(() => source.TopK(4), source);
        LazyAssert.ReadsOnce(() => source.TopK(20), source);
        foreach (var given in (IList<int>[])[new List<int> { 5, 1, 4, 2, 3 }, (int[])[5, 1, 4, 2, 3]])
        {
            int[] due = [.. given.ToArray().TopK(2)];
            var top = given.TopK(2);
            given[1] = 9;
            Assert.True(
                top.SequenceEqual(due),
                "LZ-ONCE  Reads later. The list or array was changed after the call, and your result with it. Read it during the call:"
                + " what is returned is complete.");
        }
    }

    [Fact, Property("LZ-DISPOSE", "Closes its source, at the end and when it throws", Points = 2)]
    public void Closes_the_source_at_the_end_and_on_an_exception()
    {
        var source = Probe.Made(9, i => i);
        LazyAssert.DisposesAtEnd(() => source.TopK(3), source);
        LazyAssert.DisposesAtEnd(() => source.TopK(9), source);
        LazyAssert.DisposesOnFault(() => source.TopK(3), Fault.In(source, FaultPoint.MoveNext, 1), source);
        LazyAssert.DisposesOnFault(() => source.TopK(3), Fault.In(source, FaultPoint.MoveNext, 6), source);
        LazyAssert.DisposesOnFault(() => source.TopK(3), Fault.In(source, FaultPoint.Current, 6), source);
        var comparer = Probe.Comparer<int>();
        foreach (var call in (int[])[0, Probe.Random.Next(1, 8)])
            LazyAssert.DisposesOnFault(() => Top(source, 3, comparer.Comparer), Fault.In(comparer, call), source);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions from its source through", Points = 2)]
    public void Lets_an_exception_of_the_source_through()
    {
        var source = Probe.Made(9, i => i);
        LazyAssert.LetsFaultsThrough(() => Top(source, 3), Fault.In(source, FaultPoint.MoveNext, 1), itemsBefore: 0, source);
        foreach (var point in Enum.GetValues<FaultPoint>())
            LazyAssert.LetsFaultsThrough(() => Top(source, 3), Fault.In(source, point, 6), itemsBefore: 0, source);
    }

    [Fact, Property("LZ-FAST", "Treats lists and arrays like any other source", Points = 1)]
    public void Treats_collections_like_any_other_source()
    {
        foreach (var (count, k) in new[] { (10, 3), (3, 3), (2, 1), (1, 1) })
        {
            LazyAssert.TreatsCollectionsAlike([.. Enumerable.Range(0, count).Select(i => i * 7 % 10)], source => source.TopK(k));
            LazyAssert.TreatsCollectionsAlike([.. Enumerable.Range(0, count)], source => source.TopK(k));
        }
    }

    /// <summary>The items as a sequence that is worked out when it is enumerated.</summary>
    private static IEnumerable<int> Top(IEnumerable<int> source, int k, IComparer<int>? comparer = null)
    {
        foreach (var item in source.TopK(k, comparer))
            yield return item;
    }
}
