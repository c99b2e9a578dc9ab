public class ValueTests
{
    [Fact, Property("VAL", "Cuts into full batches and a short last one", Points = 2)]
    public void Cuts_sources_of_any_length()
    {
        ValueAssert.Yields([[1, 2, 3], [4, 5, 6], [7]], () => Probe.Of(1, 2, 3, 4, 5, 6, 7).Batch(3));
        ValueAssert.MatchesReference(
            seed: 40_813,
            runs: 100,
            random => (Items: Numbers(random), Size: random.Next(1, 9)),
            given => Probe.Of(given.Items).Batch(given.Size),
            given => Cut(given.Items, given.Size));
        ValueAssert.MatchesReference(
            seed: 40_814,
            runs: 0,
            random => (Items: Numbers(random, random.Next(3_001, 6_000)), Size: random.Next(1, 700)),
            given => Probe.Of(given.Items).Untraced().Batch(given.Size),
            given => Cut(given.Items, given.Size));
    }

    [Fact, Property("VAL", "Handles edge cases: nothing, exact multiples, null items", Points = 2)]
    public void Handles_the_borders()
    {
        ValueAssert.Yields([], () => Probe.Of<int>().Batch(4));
        ValueAssert.Yields([[1, 2], [3, 4]], () => Probe.Of(1, 2, 3, 4).Batch(2));
        ValueAssert.Yields([[1], [2], [3]], () => Probe.Of(1, 2, 3).Batch(1));
        ValueAssert.Yields([[1, 2, 3]], () => Probe.Of(1, 2, 3).Batch(1_000));
        ValueAssert.Yields([[null, "b"], [null]], () => Probe.Of<string?>(null, "b", null).Batch(2));
        foreach (var size in new[] { 1, 2, 4, 5, 6 })
            LazyAssert.TreatsCollectionsAlike([10, 11, 12, 13, 14], source => source.Batch(size));
    }

    [Fact, Canary]
    public void Cuts_sources_of_objects()
    {
        var random = new Random(977);
        for (var size = 1; size < 6; size++)
        {
            var items = Numbers(random).Append(size).Select(number => new Tracked(number)).ToArray();
            var expected = Cut(items, size).ToArray();
            expected[^1][^1] = new Tracked(expected[^1][^1].Id);
            ValueAssert.Yields(expected, () => Probe.Of(items).Batch(size));
        }
    }

    private static int[] Numbers(Random random) => Numbers(random, random.Next(0, 40));

    private static int[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(-100, 100))];

    private static IEnumerable<T[]> Cut<T>(T[] items, int size)
    {
        for (var start = 0; start < items.Length; start += size)
            yield return items[start..Math.Min(start + size, items.Length)];
    }
}
