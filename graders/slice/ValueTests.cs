public class ValueTests
{
    [Fact, Property("VAL", "Yields the right items", Points = 2)]
    public void Yields_the_items_from_start_to_stop()
    {
        ValueAssert.Yields(['C', 'F', 'I'], () => "ABCDEFGHIJ".Slice(2, 9, 3));
        ValueAssert.Yields([10, 11, 12], () => Numbers(5).Slice(0, 3, 1));
        ValueAssert.Yields([12, 13, 14], () => Numbers(5).Slice(2, 5, 1));
        ValueAssert.Yields([11, 13], () => Numbers(5).Slice(1, 100, 2));
        ValueAssert.Yields([], () => Numbers(5).Slice(5, 9, 1));
        ValueAssert.Yields([], () => Numbers(5).Slice(3, 3, 1));
        ValueAssert.Yields([], () => Numbers(5).Slice(4, 2, 1));
        ValueAssert.Yields([], () => Numbers(5).Slice(0, 0, 1));
        ValueAssert.Yields([], () => Probe.Of<int>().Slice(0, 3, 1));
        ValueAssert.Yields([11], () => Numbers(5).Slice(1, int.MaxValue, int.MaxValue));
        ValueAssert.Yields([], () => Numbers(5).Slice(int.MaxValue, int.MaxValue, 1));
        ValueAssert.Yields([null, "c", null], () => Probe.Of("a", null, "b", "c", "d", null).Slice(1, 6, 2));
        ValueAssert.MatchesReference(
            seed: 31_337,
            runs: 200,
            random => (Items: Items(random), Start: random.Next(0, 12), Stop: random.Next(0, 30), Step: random.Next(1, 7)),
            given => Probe.Of(given.Items).Slice(given.Start, given.Stop, given.Step),
            given => Cut(given.Items, given.Start, given.Stop, given.Step));
    }

    [Fact, Canary]
    public void Yields_the_items_of_longer_sources()
    {
        var random = new Random(8_080);
        for (var step = 1; step < 6; step++)
        {
            Tracked[] items = [.. Enumerable.Range(0, 30 + random.Next(20)).Select(id => new Tracked(id))];
            var expected = Cut(items, step, 25, step).ToArray();
            expected[^1] = new Tracked(expected[^1].Id);
            ValueAssert.Yields(expected, () => Probe.Of(items).Slice(step, 25, step));
        }
    }

    private static SequenceProbe<int> Numbers(int count) => Probe.Made(count, i => 10 + i);

    private static int[] Items(Random random) =>
        [.. Enumerable.Range(0, random.Next(0, 25)).Select(_ => random.Next(-100, 100))];

    private static IEnumerable<T> Cut<T>(T[] items, int start, int stop, int step)
    {
        for (var i = start; i < Math.Min(stop, items.Length); i += step)
            yield return items[i];
    }
}
