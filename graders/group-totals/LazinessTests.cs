public class LazinessTests
{
    [Fact, Property("LZ-ONCE", "Reads the rows once", Points = 2)]
    public void Reads_the_rows_once()
    {
        var rows = Rows(20);
        LazyAssert.ReadsOnce(() => Solution.Totals(rows), rows);
        var none = Rows(0);
        LazyAssert.ReadsOnce(() => Solution.Totals(none), none);
        (string Key, decimal Amount)[] few = [("a", 1m), ("b", 2m)];
        foreach (var given in (IList<(string, decimal)>[])[few.ToList(), few.ToArray()])
        {
            var due = Solution.Totals(given.ToArray()).GetValueOrDefault("a");
            var totals = Solution.Totals(given);
            given[0] = ("a", 9m);
            Assert.True(
                totals.GetValueOrDefault("a") == due,
                "LZ-ONCE  Reads later. The list or array was changed after the call, and your result with it. Read it during the call:"
                + " what is returned is complete.");
        }
    }

    [Fact, Property("LZ-DISPOSE", "Disposes the rows, at the end and when they throw", Points = 2)]
    public void Closes_the_rows_at_the_end_and_on_an_exception()
    {
        var rows = Rows(9);
        LazyAssert.DisposesAtEnd(() => Solution.Totals(rows), rows);
        LazyAssert.DisposesOnFault(() => Solution.Totals(rows), Fault.In(rows, FaultPoint.MoveNext, 4), rows);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions from the rows through", Points = 2)]
    public void Lets_an_exception_of_the_rows_through()
    {
        var rows = Rows(9);
        foreach (var fault in new[]
                 {
                     Fault.In(rows, FaultPoint.Open), Fault.In(rows, FaultPoint.MoveNext, 5), Fault.In(rows, FaultPoint.Current, 0),
                     Fault.In(rows, FaultPoint.Current, 5), Fault.In(rows, FaultPoint.Dispose),
                 })
            LazyAssert.LetsFaultsThrough(() => Totals(rows), fault, itemsBefore: 0, rows);
    }

    [Fact, Property("LZ-FAST", "Treats lists and arrays like any other source", Points = 2)]
    public void Treats_collections_like_any_other_source()
    {
        foreach (var count in (int[])[1, 2, 7, 12])
        {
            LazyAssert.TreatsCollectionsAlike(
                [.. Enumerable.Range(1, count).Select(Row)],
                source => Totals(source).OrderBy(pair => pair.Key, StringComparer.Ordinal));
        }
    }

    private static SequenceProbe<(string Key, decimal Amount)> Rows(int count) => Probe.Made(count, Row);

    private static (string Key, decimal Amount) Row(int i) => ($"k{i % 3}", i + 0.5m);

    /// <summary>The totals as a sequence that is worked out when it is enumerated.</summary>
    private static IEnumerable<KeyValuePair<string, decimal>> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        foreach (var pair in Solution.Totals(rows))
            yield return pair;
    }
}
