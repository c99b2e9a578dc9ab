public class ValueTests
{
    [Fact, Property("VAL", "Yields everything up to the boundary, and the boundary", Points = 2)]
    public void Yields_the_items_up_to_the_boundary()
    {
        ValueAssert.Yields(["hello", "bye"], () => Probe.Of("hello", "bye", "still there").TakeUntil(text => text == "bye"));
        ValueAssert.Yields([1], () => Probe.Of(1, 2, 3).TakeUntil(_ => true));
        ValueAssert.Yields([1, 2, 3], () => Probe.Of(1, 2, 3).TakeUntil(_ => false));
        ValueAssert.Yields([1, 2, 3], () => Probe.Of(1, 2, 3).TakeUntil(item => item == 3));
        ValueAssert.Yields([1, 9], () => Probe.Of(1, 9, 9, 1, 9).TakeUntil(item => item == 9));
        ValueAssert.Yields([], () => Probe.Of<int>().TakeUntil(_ => true));
        ValueAssert.Yields([null, "b", null, "x"], () => Probe.Of<string?>(null, "b", null, "x", "y").TakeUntil(item => item == "x"));
        ValueAssert.Yields(["a", null], () => Probe.Of<string?>("a", null, "c").TakeUntil(item => item is null));
        foreach (var boundary in new[] { 1, 3, 4, 9 })
            LazyAssert.TreatsCollectionsAlike([1, 2, 3, 4], source => source.TakeUntil(item => item == boundary));
        ValueAssert.MatchesReference(
            seed: 19_190,
            runs: 150,
            random => (Items: Numbers(random), Boundary: random.Next(0, 12)),
            given => Probe.Of(given.Items).TakeUntil(item => item == given.Boundary),
            given => Until(given.Items, item => item == given.Boundary));
        ValueAssert.MatchesReference(
            seed: 19_191,
            runs: 30,
            random => (Items: Numbers(random), Boundary: random.Next(0, 12)),
            given => given.Items.TakeUntil(item => item == given.Boundary),
            given => Until(given.Items, item => item == given.Boundary));

        // The boundary is thousands of items away.
        ValueAssert.MatchesReference(
            seed: 19_192,
            runs: 0,
            random => (int[])[.. Numbers(random, random.Next(3_001, 6_000)), 10, .. Numbers(random, 5)],
            items => Probe.Of(items).Untraced().TakeUntil(item => item == 10),
            items => Until(items, item => item == 10));
    }

    [Fact, Canary]
    public void Yields_objects_up_to_the_boundary()
    {
        var random = new Random(64);
        for (var boundary = 1; boundary < 8; boundary += 2)
        {
            Tracked[] items = [.. Numbers(random).Append(boundary).Select(number => new Tracked(number))];
            var expected = Until(items, item => item.Id == boundary).ToArray();
            expected[^1] = new Tracked(boundary);
            ValueAssert.Yields(expected, () => Probe.Of(items).TakeUntil(item => item.Id == boundary));
        }
    }

    private static int[] Numbers(Random random) => Numbers(random, random.Next(0, 20));

    private static int[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(0, 10))];

    private static List<T> Until<T>(T[] items, Predicate<T> stop)
    {
        var boundary = Array.FindIndex(items, stop);
        return [.. boundary < 0 ? items : items[..(boundary + 1)]];
    }
}
