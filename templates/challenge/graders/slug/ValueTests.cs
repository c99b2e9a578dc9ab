public class ValueTests
{
    [Fact, Property("VAL", "Yields the right items", Points = 2)]
    public void Yields_the_items_at_even_positions()
    {
        ValueAssert.Yields([10, 12, 14], () => Probe.Of(10, 11, 12, 13, 14).EverySecond());
        ValueAssert.Yields([], () => Probe.Of<int>().EverySecond());
        ValueAssert.MatchesReference(
            seed: 4_711,
            runs: 50,
            random => Numbers(random),
            given => Probe.Of(given).EverySecond(),
            given => Even(given));
    }

    // A canary must fail: a run in which it passes was forged. Its name must not tell it from the others.
    [Fact, Canary]
    public void Yields_the_items_of_longer_sources()
    {
        int[] items = [.. Numbers(new Random(99)), 1, 2];
        ValueAssert.Yields(Even(items).Append(3), () => Probe.Of(items).EverySecond());
    }

    private static int[] Numbers(Random random) =>
        [.. Enumerable.Range(0, random.Next(0, 40)).Select(_ => random.Next(-100, 100))];

    private static IEnumerable<int> Even(int[] items)
    {
        for (var i = 0; i < items.Length; i += 2)
            yield return items[i];
    }
}
