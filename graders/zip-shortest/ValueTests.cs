public class ValueTests
{
    [Fact, Property("VAL", "Pairs items at the same position", Points = 2)]
    public void Pairs_the_items_at_the_same_positions()
    {
        ValueAssert.Yields([("Ada", 1815), ("Grace", 1906)], () => Probe.Of("Ada", "Grace", "Barbara").ZipShortest(Probe.Of(1815, 1906)));
        ValueAssert.Yields([(1, 'a'), (2, 'b')], () => Probe.Of(1, 2).ZipShortest("abc"));
        ValueAssert.Yields([(1, 'a'), (2, 'b')], () => new[] { 1, 2, 3 }.ZipShortest("ab".ToList()));
        ValueAssert.Yields([], () => Probe.Of<int>().ZipShortest(Probe.Of(1, 2)));
        ValueAssert.Yields([], () => Probe.Of(1, 2).ZipShortest(Probe.Of<int>()));
        ValueAssert.Yields([], () => Probe.Of<int>().ZipShortest(Probe.Of<string>()));
        ValueAssert.Yields([(null, 0), ("b", 0)], () => Probe.Of<string?>(null, "b").ZipShortest(Probe.Of(0, 0, 0)));
        foreach (var others in (int[][])[[7], [7, 8, 9], [7, 8, 9, 10]])
        {
            LazyAssert.TreatsCollectionsAlike([4, 5, 6], source => source.ZipShortest(others));
            LazyAssert.TreatsCollectionsAlike([4, 5, 6], source => others.ZipShortest(source));
        }

        var same = Probe.Of(4, 5, 6);
        ValueAssert.Yields([(4, 4), (5, 5), (6, 6)], () => same.ZipShortest(same));
        ValueAssert.MatchesReference(
            seed: 88_001,
            runs: 100,
            random => (First: Numbers(random), Second: Numbers(random)),
            given => Probe.Of(given.First).ZipShortest(Probe.Of(given.Second)),
            given => Pairs(given.First, given.Second));
    }

    [Fact, Canary]
    public void Pairs_objects_at_the_same_positions()
    {
        var random = new Random(1_234);
        for (var run = 0; run < 5; run++)
        {
            var first = Numbers(random).Append(run).ToArray();
            Tracked[] second = [.. first.Select(id => new Tracked(id))];
            var expected = Pairs(first, second);
            expected[^1] = (expected[^1].Item1, new Tracked(expected[^1].Item2.Id));
            ValueAssert.Yields(expected, () => Probe.Of(first).ZipShortest(Probe.Of(second)));
        }
    }

    private static int[] Numbers(Random random) =>
        [.. Enumerable.Range(0, random.Next(0, 15)).Select(_ => random.Next(-100, 100))];

    private static (A, B)[] Pairs<A, B>(A[] first, B[] second)
    {
        var pairs = new (A, B)[Math.Min(first.Length, second.Length)];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = (first[i], second[i]);
        return pairs;
    }
}
