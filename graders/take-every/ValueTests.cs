public class ValueTests
{
    [Fact, Property("VAL", "Yields the right items", Points = 2)]
    public void Yields_the_items_at_multiples_of_the_step()
    {
        ValueAssert.Yields([10, 13, 16], () => Probe.Of(10, 11, 12, 13, 14, 15, 16).TakeEvery(3));
        ValueAssert.Yields([], () => Probe.Of<int>().TakeEvery(1));
        ValueAssert.Yields([7], () => Probe.Of(7, 8, 9).TakeEvery(int.MaxValue));
        ValueAssert.Yields([0, 1_000, 2_000], () => Probe.Made(2_500, i => i).TakeEvery(1_000));
        ValueAssert.Yields([null, "c", null], () => Probe.Of<string?>(null, "b", "c", null, null).TakeEvery(2));
        ValueAssert.MatchesReference(
            seed: 8_117,
            runs: 100,
            random => (Items: Numbers(random), Step: random.Next(1, 9)),
            given => Probe.Of(given.Items).TakeEvery(given.Step),
            given => Multiples(given.Items, given.Step));
        ValueAssert.MatchesReference(
            seed: 8_118,
            runs: 1,
            random => (Items: Enumerable.Range(7, random.Next(9_000, 15_000)).ToArray(), Step: random.Next(50, 400)),
            given => Probe.Of(given.Items).Untraced().TakeEvery(given.Step),
            given => Multiples(given.Items, given.Step));
    }

    [Fact, Canary]
    public void Yields_the_items_of_longer_sources()
    {
        var random = new Random(5_021);
        for (var step = 1; step < 8; step++)
        {
            var items = Numbers(random).Append(step).Select(number => new Tracked(number)).ToArray();
            var expected = Multiples(items, step).ToArray();
            expected[^1] = new Tracked(expected[^1].Id);
            ValueAssert.Yields(expected, () => Probe.Of(items).TakeEvery(step));
        }
    }

    private static int[] Numbers(Random random) =>
        [.. Enumerable.Range(0, random.Next(0, 40)).Select(_ => random.Next(-100, 100))];

    private static IEnumerable<T> Multiples<T>(T[] items, int step)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (i % step == 0)
                yield return items[i];
        }
    }
}
