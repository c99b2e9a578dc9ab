public class ValueTests
{
    [Fact, Property("VAL", "Yields every run of neighbours", Points = 2)]
    public void Yields_every_run_of_neighbours()
    {
        ValueAssert.Yields([[1, 2, 3], [2, 3, 4], [3, 4, 5]], () => Probe.Of(1, 2, 3, 4, 5).Window(3));
        ValueAssert.MatchesReference(
            seed: 66_271,
            runs: 100,
            random => (Items: Numbers(random), Size: random.Next(1, 9)),
            given => Probe.Of(given.Items).Window(given.Size),
            given => Runs(given.Items, given.Size));
        ValueAssert.MatchesReference(
            seed: 66_272,
            runs: 0,
            random => (Items: Numbers(random, random.Next(3_001, 6_000)), Size: random.Next(1, 9)),
            given => Probe.Of(given.Items).Untraced().Window(given.Size),
            given => Runs(given.Items, given.Size));
    }

    [Fact, Property("VAL", "Handles edge cases: short sources, windows of one, null items", Points = 2)]
    public void Handles_the_borders()
    {
        ValueAssert.Yields([], () => Probe.Of<int>().Window(1));
        ValueAssert.Yields([], () => Probe.Of(1, 2, 3).Window(4));
        ValueAssert.Yields([[1, 2, 3]], () => Probe.Of(1, 2, 3).Window(3));
        ValueAssert.Yields([[1], [2], [3]], () => Probe.Of(1, 2, 3).Window(1));
        foreach (var size in new[] { 1, 2, 4, 5 })
            LazyAssert.TreatsCollectionsAlike([10, 11, 12, 13, 14], source => source.Window(size));
        ValueAssert.Yields([], () => new[] { 1, 2, 3 }.Window(4));
        ValueAssert.Yields([], () => new List<int> { 1, 2, 3 }.Window(4));
        ValueAssert.Yields([[null, "b"], ["b", null]], () => Probe.Of<string?>(null, "b", null).Window(2));
    }

    [Fact, Canary]
    public void Yields_every_run_of_objects()
    {
        var random = new Random(31);
        for (var size = 1; size < 6; size++)
        {
            var items = Numbers(random).Concat(new int[size]).Select(number => new Tracked(number)).ToArray();
            var expected = Runs(items, size).ToArray();
            expected[^1][^1] = new Tracked(expected[^1][^1].Id);
            ValueAssert.Yields(expected, () => Probe.Of(items).Window(size));
        }
    }

    private static int[] Numbers(Random random) => Numbers(random, random.Next(0, 30));

    private static int[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(-100, 100))];

    private static IEnumerable<T[]> Runs<T>(T[] items, int size)
    {
        for (var start = 0; start + size <= items.Length; start++)
            yield return items[start..(start + size)];
    }
}
