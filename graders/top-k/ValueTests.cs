public class ValueTests
{
    [Fact, Property("VAL", "Returns the largest items, the largest first", Points = 2)]
    public void Returns_the_largest_items()
    {
        ValueAssert.Equal([42, 42, 23], () => Probe.Of(17, 42, 5, 42, 23, 8).TopK(3));
        ValueAssert.EqualsReference(
            seed: 30_881,
            runs: 100,
            random => (Items: Numbers(random), K: random.Next(1, 12)),
            given => Probe.Of(given.Items).TopK(given.K),
            given => [.. given.Items.OrderDescending().Take(given.K)]);
        ValueAssert.EqualsReference(
            seed: 30_882,
            runs: 5,
            random => (Items: random.GetItems(Enumerable.Range(0, 1_000).ToArray(), random.Next(1_500, 6_000)), K: random.Next(50, 300)),
            given => Probe.Of(given.Items).Untraced().TopK(given.K),
            given => [.. given.Items.OrderDescending().Take(given.K)]);
    }

    [Fact, Property("VAL", "Handles edge cases: nothing, k = 0, k beyond the length, equal items", Points = 1)]
    public void Handles_the_borders()
    {
        ValueAssert.Equal([], () => Probe.Of<int>().TopK(3));
        ValueAssert.Equal([], () => Probe.Of(1, 2, 3).TopK(0));
        ValueAssert.Equal([3], () => Probe.Of(1, 3, 2).TopK(1));
        ValueAssert.Equal([3, 2, 1], () => Probe.Of(1, 3, 2).TopK(3));
        ValueAssert.Equal([3, 2, 1], () => Probe.Of(1, 3, 2).TopK(4));
        ValueAssert.Equal([3, 2, 1], () => Probe.Of(2, 3, 1).TopK(int.MaxValue));
        ValueAssert.Equal([7, 7, 7], () => Probe.Of(7, 7, 7, 7).TopK(3));
        ValueAssert.Equal(["b", "a", null], () => Probe.Of<string?>(null, "a", "b").TopK(4));
        ValueAssert.Equal(["b", null], () => Probe.Of<string?>(null, "b", null).TopK(2));
        ValueAssert.Equal((2, 9, 8), () =>
        {
            var top = Probe.Of(9, 8, 7).TopK(2);
            return (top.Count, top[0], top[1]);
        });
        ValueAssert.Equal((Keys: 3, Different: 3), () =>
        {
            var top = Probe.Of(new Tracked(4), new Tracked(4), new Tracked(1), new Tracked(4)).TopK(3, ById());
            return (top.Count(item => item.Id == 4), top.Distinct().Count());
        });
    }

    [Fact, Property("VAL", "Uses the comparer, and leaves the source alone", Points = 1)]
    public void Uses_the_comparer_and_leaves_the_source_alone()
    {
        ValueAssert.EqualsReference(
            seed: 97,
            runs: 50,
            random => (Items: Numbers(random), K: random.Next(1, 9)),
            given => Probe.Of(given.Items).TopK(given.K, Comparer<int>.Create((x, y) => 3 * y.CompareTo(x))),
            given => [.. given.Items.Order().Take(given.K)]);
        ValueAssert.EqualsReference(
            seed: 98,
            runs: 50,
            random => (Items: Numbers(random), K: random.Next(1, 9)),
            given => Probe.Of(given.Items).TopK(given.K, Extreme),
            given => [.. given.Items.OrderDescending().Take(given.K)]);
        ValueAssert.Equal(
            ["ccc", "bb", "a"],
            () => Probe.Of("bb", "a", "ccc").TopK(5, Comparer<string>.Create((x, y) => x.Length - y.Length)));

        List<int> list = [5, 1, 4, 2, 3];
        ValueAssert.Equal([5, 4], () => list.TopK(2));
        Assert.True(list is [5, 1, 4, 2, 3], "VAL  Changes its source. After the call the list that was given held other items.");
        int[] array = [5, 1, 4, 2, 3];
        ValueAssert.Equal([5, 4], () => array.TopK(2));
        Assert.True(array is [5, 1, 4, 2, 3], "VAL  Changes its source. After the call the array that was given held other items.");
    }

    [Fact, Canary]
    public void Returns_the_largest_of_longer_sources()
    {
        var random = new Random(61);
        for (var k = 1; k < 8; k++)
        {
            var items = Numbers(random).Append(k).ToArray();
            var expected = items.OrderDescending().Take(k).ToArray();
            expected[^1] -= 1;
            ValueAssert.Equal(expected, () => Probe.Of(items).TopK(k));
        }
    }

    private static int[] Numbers(Random random) =>
        [.. Enumerable.Range(0, random.Next(0, 40)).Select(_ => random.Next(-20, 20))];

    /// <summary>Answers with the sign alone; int.MinValue has no negative.</summary>
    private static readonly Comparer<int> Extreme =
        Comparer<int>.Create((x, y) => x < y ? int.MinValue : x > y ? int.MaxValue : 0);

    private static IComparer<Tracked> ById() => Comparer<Tracked>.Create((x, y) => x.Id.CompareTo(y.Id));
}
