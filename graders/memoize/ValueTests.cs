public class ValueTests
{
    [Fact, Property("VAL", "Gives every consumer all items", Points = 2)]
    public void Gives_every_consumer_all_items()
    {
        ValueAssert.Yields([10, 20, 30], () => Probe.Of(10, 20, 30).Memoize());
        ValueAssert.Yields([10, 20, 30], () => AfterOneTook(Probe.Of(10, 20, 30).Memoize(), 2));
        ValueAssert.Yields([], () => Probe.Of<int>().Memoize());
        ValueAssert.Yields([], () => AfterOneTook(Probe.Of<int>().Memoize(), 1));
        ValueAssert.Yields([null, "b", null], () => AfterOneTook(Probe.Of<string?>(null, "b", null).Memoize(), 1));
        LazyAssert.TreatsCollectionsAlike([10, 20, 30], source => AfterOneTook(source.Memoize(), 2));
        ValueAssert.MatchesReference(
            seed: 6_211,
            runs: 100,
            random => (
                Items: Numbers(random),
                First: (Took: random.Next(0, 30), "items taken by one consumer"), Second: (Took: random.Next(0, 30), "by another")),
            given => AfterOneTook(AfterOneTook(Probe.Of(given.Items).Memoize(), given.First.Took), given.Second.Took),
            given => given.Items);

        int[] many = [.. Enumerable.Range(7, Probe.Random.Next(6_000, 12_000))];
        ValueAssert.Yields(many, () => AfterOneTook(Probe.Of(many).Untraced().Memoize(), Probe.Random.Next(0, many.Length)));

        List<int> list = [1, 2, 3];
        ValueAssert.Yields([1, 2, 3], () =>
        {
            var memory = AfterOneTook(list.Memoize(), 4);
            (list[1], list[2]) = (20, 30);
            list.Add(4);
            return memory;
        }, "() => new List<int> { 1, 2, 3 }.Memoize(), read once before the list became [1, 20, 30, 4]");

        int[] array = [1, 2, 3];
        ValueAssert.Yields([1, 2, 3], () =>
        {
            var memory = AfterOneTook(array.Memoize(), 4);
            (array[0], array[1], array[2]) = (10, 20, 30);
            return memory;
        }, "() => new[] { 1, 2, 3 }.Memoize(), read once before the array became [10, 20, 30]");
    }

    [Fact, Canary]
    public void Gives_later_consumers_all_items()
    {
        var random = new Random(12);
        for (var run = 1; run < 8; run++)
        {
            var items = Numbers(random).Append(run).ToArray();
            int[] expected = [.. items[..^1], run + 1];
            ValueAssert.Yields(expected, () => AfterOneTook(Probe.Of(items).Memoize(), random.Next(0, 9)));
        }
    }

    /// <summary>The same sequence, after a consumer that took a number of items and left.</summary>
    private static IEnumerable<T> AfterOneTook<T>(IEnumerable<T> sequence, int count)
    {
        using var items = sequence.GetEnumerator();
        for (var i = 0; i < count && items.MoveNext(); i++)
            _ = items.Current;
        return sequence;
    }

    private static int[] Numbers(Random random) =>
        [.. Enumerable.Range(0, random.Next(0, 25)).Select(_ => random.Next(-100, 100))];
}
