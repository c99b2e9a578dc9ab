public class ValueTests
{
    [Fact, Property("VAL", "Yields the items again and again", Points = 2)]
    public void Yields_the_items_in_rounds()
    {
        ValueAssert.StartsWith(
            ["red", "green", "yellow", "red", "green", "yellow", "red"], () => Probe.Of("red", "green", "yellow").Cycle());
        ValueAssert.StartsWith([7, 7, 7, 7], () => Probe.Of(7).Cycle());
        ValueAssert.StartsWith([null, null, null], () => Probe.Of((string?)null).Cycle());
        ValueAssert.StartsWith([2, 1, 2, 2, 1, 2, 2], () => Probe.Of(2, 1, 2).Cycle());
        ValueAssert.MatchesReference(
            seed: 7_001,
            runs: 60,
            random => (Items: Numbers(random), Take: random.Next(0, 60)),
            given => Probe.Of(given.Items).Cycle().Take(given.Take),
            given => Rounds(given.Items).Take(given.Take));
        ValueAssert.MatchesReference(
            seed: 7_002,
            runs: 20,
            random => (Items: Numbers(random), Take: random.Next(0, 60)),
            given => given.Items.ToList().Cycle().Take(given.Take),
            given => Rounds(given.Items).Take(given.Take));
        int[] many = [.. Enumerable.Range(0, Probe.Random.Next(20_001, 30_000)).Select(_ => Probe.Random.Next())];
        ValueAssert.StartsWith(Rounds(many).Take(many.Length * 2), () => Probe.Of(many).Untraced().Cycle());

        // Further than any number that somebody would take for endless.
        var rounds = Probe.Random.Next(1_000_001, 1_200_000);
        var taken = Probe.Of(7).Untraced().Cycle().Take(rounds).Count();
        Assert.True(taken == rounds, $"VAL  Ends early. After {taken} rounds there was no other; there is no last one.");
    }

    [Fact, Property("VAL", "Ends when there is nothing to repeat", Points = 2)]
    public void Ends_at_once_without_items()
    {
        ValueAssert.Yields([], () => Probe.Of<int>().Cycle());
        ValueAssert.Yields([], () => new List<string>().Cycle());
        ValueAssert.Yields([], () => Array.Empty<int>().Cycle());
    }

    [Fact, Canary]
    public void Yields_objects_in_rounds()
    {
        var random = new Random(303);
        for (var run = 1; run < 6; run++)
        {
            var items = Array.ConvertAll(Numbers(random), number => new Tracked(number));
            var expected = Rounds(items).Take(3 * items.Length + run).ToArray();
            expected[^1] = new Tracked(expected[^1].Id);
            ValueAssert.StartsWith(expected, () => Probe.Of(items).Cycle());
        }
    }

    private static int[] Numbers(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(-100, 100))];

    private static IEnumerable<T> Rounds<T>(T[] items)
    {
        for (var i = 0; ; i++)
            yield return items[i % items.Length];
    }
}
