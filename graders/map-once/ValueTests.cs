public class ValueTests
{
    [Fact, Property("VAL", "Yields the results, in order", Points = 2)]
    public void Yields_the_result_for_each_item()
    {
        ValueAssert.Yields([9, 16, 25], () => Probe.Of(3, 4, 5).MapOnce(number => number * number));
        ValueAssert.Yields([], () => Probe.Of<int>().MapOnce(number => number));
        ValueAssert.Yields([1, 7, 3], () => Probe.Of<string?>("a", null, "bcd").MapOnce(text => text?.Length ?? 7));
        ValueAssert.Yields(
            [null, "x", null, "x"], () => Probe.Of(0, 1, 0, 1).MapOnce(number => number == 0 ? null : "x"));
        LazyAssert.TreatsCollectionsAlike([3, 4, 4, 5], source => source.MapOnce(number => number * number));
        ValueAssert.MatchesReference(
            seed: 9_533,
            runs: 60,
            Numbers,
            numbers => Probe.Of(numbers).MapOnce(number => $"<{number}>"),
            Bracketed);
        ValueAssert.MatchesReference(
            seed: 9_534,
            runs: 0,
            random => Numbers(random, random.Next(3_001, 6_000)),
            numbers => Probe.Of(numbers).Untraced().MapOnce(number => $"<{number}>"),
            Bracketed);
    }

    [Fact, Canary]
    public void Yields_the_results_for_longer_sources()
    {
        var random = new Random(412);
        for (var run = 0; run < 5; run++)
        {
            int[] numbers = [.. Numbers(random), run];
            string[] expected = [.. Bracketed(numbers)];
            expected[^1] = $"<{random.NextInt64():x16}>";
            ValueAssert.Yields(expected, () => Probe.Of(numbers).MapOnce(number => $"<{number}>"));
        }
    }

    private static int[] Numbers(Random random) => Numbers(random, random.Next(0, 30));

    private static int[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(-9, 10))];

    private static IEnumerable<string> Bracketed(int[] numbers)
    {
        foreach (var number in numbers)
            yield return $"<{number}>";
    }
}
