public class ValueTests
{
    [Fact, Property("VAL", "Yields every state, beginning with the seed", Points = 2)]
    public void Yields_every_state()
    {
        ValueAssert.Yields([100, 150, 130, 135], () => Probe.Of(50, -20, 5).Scan(100, (balance, deposit) => balance + deposit));
        ValueAssert.MatchesReference(
            seed: 71_993,
            runs: 100,
            random => (Numbers: Numbers(random), Seed: random.Next(-50, 50)),
            given => Probe.Of(given.Numbers).Scan((long)given.Seed, Mix),
            given => States(given.Numbers, given.Seed, Mix));
        ValueAssert.MatchesReference(
            seed: 71_994,
            runs: 0,
            random => (Numbers: Numbers(random, random.Next(3_001, 6_000)), Seed: random.Next(-50, 50)),
            given => Probe.Of(given.Numbers).Untraced().Scan((long)given.Seed, Mix),
            given => States(given.Numbers, given.Seed, Mix));
    }

    [Fact, Property("VAL", "Handles edge cases: no items, null states, states of another type", Points = 2)]
    public void Handles_the_borders()
    {
        ValueAssert.Yields([7], () => Probe.Of<string>().Scan(7, (sum, text) => sum + text.Length));
        ValueAssert.Yields([7], () => Array.Empty<string>().Scan(7, (sum, text) => sum + text.Length));
        ValueAssert.Yields([7], () => new List<string>().Scan(7, (sum, text) => sum + text.Length));
        LazyAssert.TreatsCollectionsAlike([50, -20, 5], source => source.Scan(100L, Mix));
        ValueAssert.Yields(["", "a", "ab", "abc"], () => Probe.Of('a', 'b', 'c').Scan("", (text, letter) => text + letter));
        ValueAssert.Yields(
            [null, "x", null, null, "z"],
            () => Probe.Of("x", null, null, "z").Scan((string?)null, (_, text) => text));
        ValueAssert.Yields([0, 0, 0], () => Probe.Of(1, 2).Scan(0, (sum, _) => sum));
    }

    [Fact, Canary]
    public void Yields_every_state_for_longer_sources()
    {
        var random = new Random(64);
        for (var run = 0; run < 5; run++)
        {
            int[] numbers = [.. Numbers(random), run];
            var expected = States(numbers, run, Mix).ToArray();
            expected[^1] ^= random.Next(1, int.MaxValue);
            ValueAssert.Yields(expected, () => Probe.Of(numbers).Scan((long)run, Mix));
        }
    }

    /// <summary>A step in which it matters what comes first, and how often.</summary>
    private static long Mix(long state, int number) => (state * 3 - number) % 1_000_003;

    private static int[] Numbers(Random random) => Numbers(random, random.Next(0, 30));

    private static int[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(-100, 100))];

    private static IEnumerable<long> States(int[] numbers, long state, Func<long, int, long> step)
    {
        yield return state;
        foreach (var number in numbers)
            yield return state = step(state, number);
    }
}
