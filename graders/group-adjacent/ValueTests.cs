public class ValueTests
{
    /// <summary>The hash code of a long is that of its halves' exclusive or: here 0.</summary>
    private const long SameHash = 0x1_0000_0001;

    [Fact, Property("VAL", "Groups neighbours with equal keys", Points = 2)]
    public void Groups_neighbours_with_equal_keys()
    {
        ValueAssert.Yields(
            [("a", ["ant", "ape"]), ("b", ["bee"]), ("a", ["asp"])],
            () => Probe.Of("ant", "ape", "bee", "asp").GroupAdjacent(word => word[..1]));
        ValueAssert.MatchesReference(
            seed: 55_001,
            runs: 100,
            Numbers,
            numbers => Probe.Of(numbers).GroupAdjacent(number => number >> 1),
            numbers => Groups(numbers, number => number >> 1));
        ValueAssert.MatchesReference(
            seed: 55_002,
            runs: 0,
            random => Numbers(random, random.Next(3_001, 6_000)),
            numbers => Probe.Of(numbers).Untraced().GroupAdjacent(number => number >> 1),
            numbers => Groups(numbers, number => number >> 1));
    }

    [Fact, Property("VAL", "Handles edge cases: no items, one group, null keys", Points = 2)]
    public void Handles_the_borders()
    {
        ValueAssert.Yields([], () => Probe.Of<int>().GroupAdjacent(number => number));
        ValueAssert.Yields([(0, [0])], () => Probe.Of(0).GroupAdjacent(number => number));
        ValueAssert.Yields([(7, [1, 2, 3, 2])], () => Probe.Of(1, 2, 3, 2).GroupAdjacent(_ => 7));
        ValueAssert.Yields(
            [(null, [null, null]), ("b", ["b"]), (null, [null])],
            () => Probe.Of<string?>(null, null, "b", null).GroupAdjacent(word => word));
        ValueAssert.Yields(
            [("b", ["b", "b"]), (null, [null, null]), ("", [""])],
            () => Probe.Of<string?>("b", "b", null, null, "").GroupAdjacent(word => word));
        ValueAssert.Yields(
            [(0, [0, 1]), (null, [-1, -2]), (2, [4])],
            () => Probe.Of(0, 1, -1, -2, 4).GroupAdjacent(number => number < 0 ? null : (int?)(number / 2)));
        // Keys that differ may have one hash code, and keys that are equal may be written differently.
        ValueAssert.Yields([(0L, [0L]), (SameHash, [SameHash])], () => Probe.Of(0L, SameHash).GroupAdjacent(number => number));
        ValueAssert.Yields([(1.0m, [1.0m, 1.00m]), (2m, [2m])], () => Probe.Of(1.0m, 1.00m, 2m).GroupAdjacent(number => number));
        // Keys need have no order, and no number is equal to NaN but by Equals.
        ValueAssert.Yields([2, 1], () => Probe.Of(4, 4, 5).GroupAdjacent(number => new Shelf(number)).Select(group => group.Items.Count));
        ValueAssert.Yields([(double.NaN, [1, 2])], () => Probe.Of(1, 2).GroupAdjacent(_ => double.NaN));
        LazyAssert.TreatsCollectionsAlike([1, 1, 2, 1], source => source.GroupAdjacent(number => number));
    }

    [Fact, Canary]
    public void Groups_longer_sources()
    {
        var random = new Random(7_321);
        for (var run = 0; run < 5; run++)
        {
            int[] numbers = [.. Numbers(random), run];
            var expected = Groups(numbers, number => number >> 1).ToArray();
            expected[^1].Key += random.Next(1, 100);
            ValueAssert.Yields(expected, () => Probe.Of(numbers).GroupAdjacent(number => number >> 1));
        }
    }

    private static int[] Numbers(Random random) => Numbers(random, random.Next(0, 30));

    private static int[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(-2, 4))];

    private static IEnumerable<(int Key, IReadOnlyList<int> Items)> Groups(int[] numbers, Func<int, int> key)
    {
        for (var (start, end) = (0, 0); start < numbers.Length; start = end)
        {
            while (end < numbers.Length && key(numbers[end]) == key(numbers[start]))
                end++;
            yield return (key(numbers[start]), numbers[start..end]);
        }
    }

    private sealed record Shelf(int Number);
}
