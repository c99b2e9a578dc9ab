public class ValueTests
{
    [Fact, Property("VAL", "Merges sorted sources", Points = 2)]
    public void Merges_sorted_sources()
    {
        ValueAssert.Yields([0, 1, 1, 3, 4, 5, 7, 9], () => Merged([1, 3, 5, 7], [0, 1, 4, 9], []));
        ValueAssert.Yields([], () => Merged());
        ValueAssert.Yields([], () => Merged([], []));
        ValueAssert.Yields([1, 1, 2], () => Merged([1, 1, 2]));
        ValueAssert.Yields([1, 2, 3, 4, 5, 6], () => Merged([4, 5, 6], [], [1, 2, 3]));
        ValueAssert.Yields([2, 2, 2, 2, 2], () => Merged([2], [2, 2], [2], [2]));
        LazyAssert.TreatsCollectionsAlike([1, 3, 3, 7], source => Solution.MergeSorted(source, [0, 3, 9], source));
        ValueAssert.MatchesReference(
            seed: 8_887,
            runs: 100,
            random => Enumerable.Range(0, random.Next(0, 7)).Select(_ => Sorted(random)).ToArray(),
            Merged,
            sources => sources.SelectMany(source => source).Order());
        ValueAssert.MatchesReference(
            seed: 8_888,
            runs: 30,
            random => Enumerable.Range(0, random.Next(0, 7)).Select(_ => Sorted(random)).ToArray(),
            sources => Solution.MergeSorted<ComparesToAnyNumber>(
                [.. sources.Select(source => Probe.Of(Array.ConvertAll(source, key => new ComparesToAnyNumber(key))))])
                .Select(item => item.Key),
            sources => sources.SelectMany(source => source).Order());
        ValueAssert.MatchesReference(
            seed: 8_889,
            runs: 0,
            random => Enumerable.Range(0, random.Next(11, 30)).Select(_ => Sorted(random, random.Next(0, 400))).ToArray(),
            sources => Solution.MergeSorted<int>([.. sources.Select(source => Probe.Of(source).Untraced())]),
            sources => sources.SelectMany(source => source).Order());
    }

    [Fact, Property("VAL", "Yields equal items in the order of their sources", Points = 1)]
    public void Takes_equal_items_in_the_order_of_their_sources()
    {
        var random = new Random(44_017);
        for (var run = 0; run < 30; run++)
        {
            var sources = Enumerable.Range(0, random.Next(2, 10)).Select(_ => Objects(random)).ToArray();
            var names = Names(sources);
            ValueAssert.Yields(
                InOrder(sources).Select(item => names[item]),
                () => Solution.MergeSorted<Comparable>([.. sources.Select(Probe.Of)]).Select(item => names[item]),
                $"() => MergeSorted({string.Join(", ", sources.Select(Keys))})");
        }
    }

    private static string Keys(Comparable[] source) => $"[{string.Join(", ", source.Select(item => item.Key))}]";

    /// <summary>Equal items look alike, so a counter-example says where each comes from.</summary>
    private static Dictionary<Comparable, string> Names(Comparable[][] sources) => sources
        .SelectMany((source, at) => source.Select((item, position) => (item, $"{item.Key}: item {position} of source {at}")))
        .ToDictionary();

    [Fact, Canary]
    public void Merges_sources_of_objects()
    {
        var random = new Random(611);
        for (var run = 0; run < 5; run++)
        {
            var sources = Enumerable.Range(0, 3).Select(_ => Objects(random)).Append([new Comparable(9, Probe.Counter())]).ToArray();
            var expected = InOrder(sources).ToArray();
            expected[^1] = new Comparable(expected[^1].Key, Probe.Counter());
            ValueAssert.Yields(expected, () => Solution.MergeSorted<Comparable>([.. sources.Select(Probe.Of)]));
        }
    }

    private static IEnumerable<int> Merged(params int[][] sources) =>
        Solution.MergeSorted<int>([.. sources.Select(Probe.Of)]);

    private static int[] Sorted(Random random) => Sorted(random, random.Next(0, 8));

    private static int[] Sorted(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => random.Next(-9, 10)).Order()];

    private static Comparable[] Objects(Random random)
    {
        var counter = Probe.Counter();
        return [.. Enumerable.Range(0, random.Next(0, 6)).Select(_ => random.Next(4)).Order().Select(key => new Comparable(key, counter))];
    }

    private static IEnumerable<Comparable> InOrder(Comparable[][] sources) =>
        sources.SelectMany(source => source).OrderBy(item => item.Key);
}

/// <summary>CompareTo may return any number; only its sign counts.</summary>
internal readonly record struct ComparesToAnyNumber(int Key) : IComparable<ComparesToAnyNumber>
{
    public int CompareTo(ComparesToAnyNumber other) =>
        Key < other.Key ? int.MinValue + (Key & 1) : Key > other.Key ? int.MaxValue - (Key & 1) : 0;
}
