public class ValueTests
{
    [Fact, Property("VAL", "Pairs each item with the next", Points = 2)]
    public void Pairs_each_item_with_the_next()
    {
        ValueAssert.Yields([(3, 7), (7, 4), (4, 9)], () => Probe.Of(3, 7, 4, 9).Pairwise());
        ValueAssert.MatchesReference(
            seed: 20_411,
            runs: 100,
            Numbers,
            numbers => Probe.Of(numbers).Pairwise(),
            Neighbours);
        ValueAssert.MatchesReference(
            seed: 20_412,
            runs: 0,
            random => Numbers(random, random.Next(3_001, 6_000)),
            numbers => Probe.Of(numbers).Untraced().Pairwise(),
            Neighbours);
    }

    [Fact, Property("VAL", "Handles edge cases: short sources, null items, repeated items", Points = 2)]
    public void Handles_the_borders()
    {
        ValueAssert.Yields([], () => Probe.Of<int>().Pairwise());
        ValueAssert.Yields([], () => Array.Empty<int>().Pairwise());
        ValueAssert.Yields([], () => Probe.Of(1).Pairwise());
        ValueAssert.Yields([(1, 2)], () => Probe.Of(1, 2).Pairwise());
        ValueAssert.Yields([(0, 0), (0, 5), (5, 5), (5, 0)], () => Probe.Of(0, 0, 5, 5, 0).Pairwise());
        ValueAssert.Yields(
            [(null, null), (null, "b"), ("b", null)], () => Probe.Of<string?>(null, null, "b", null).Pairwise());
    }

    [Fact, Canary]
    public void Pairs_objects()
    {
        var random = new Random(1_907);
        for (var run = 0; run < 5; run++)
        {
            var items = Numbers(random).Concat([1, 2]).Select(number => new Tracked(number)).ToArray();
            var expected = Neighbours(items).ToArray();
            expected[^1].Item2 = new Tracked(expected[^1].Item2.Id);
            ValueAssert.Yields(expected, () => Probe.Of(items).Pairwise());
        }
    }

    private static int[] Numbers(Random random) => Numbers(random, random.Next(0, 30));

    private static int[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(-3, 4))];

    private static IEnumerable<(T, T)> Neighbours<T>(T[] items)
    {
        for (var i = 1; i < items.Length; i++)
            yield return (items[i - 1], items[i]);
    }
}
