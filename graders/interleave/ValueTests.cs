public class ValueTests
{
    [Fact, Property("VAL", "Takes one item of each source in turn", Points = 2)]
    public void Takes_one_item_of_each_source_in_turn()
    {
        ValueAssert.Yields(
            ["a1", "b1", "c1", "a2", "c2", "a3"],
            () => Interleaved<string>(["a1", "a2", "a3"], ["b1"], ["c1", "c2"]));
        ValueAssert.MatchesReference(
            seed: 3_643,
            runs: 100,
            random => Enumerable.Range(0, random.Next(0, 6)).Select(_ => Numbers(random)).ToArray(),
            Interleaved,
            InTurns);
        ValueAssert.MatchesReference(
            seed: 3_644,
            runs: 0,
            random => Enumerable.Range(0, 3).Select(_ => Numbers(random, random.Next(1_001, 4_000))).ToArray(),
            Interleaved,
            InTurns);
    }

    [Fact, Property("VAL", "Handles edge cases: no source, one source, empty sources, null items", Points = 1)]
    public void Handles_the_borders()
    {
        ValueAssert.Yields([], () => Interleaved<int>());
        ValueAssert.Yields([], () => Interleaved<int>([], [], []));
        ValueAssert.Yields([1, 2, 3], () => Interleaved<int>([1, 2, 3]));
        ValueAssert.Yields([1, 2, 3], () => Interleaved<int>([], [1, 2, 3], []));
        ValueAssert.Yields([1, 4, 5, 2, 6, 3], () => Interleaved<int>([1, 2, 3], [4], [5, 6]));
        ValueAssert.Yields(["a", null, null, "b"], () => Interleaved<string?>(["a", null], [null, "b"]));

        var twice = Probe.Of(1, 2);
        ValueAssert.Yields([1, 1, 2, 2], () => Solution.Interleave(twice, twice));
        LazyAssert.TreatsCollectionsAlike([1, 2, 3], source => Solution.Interleave(source, [4], source));
    }

    [Fact, Canary]
    public void Takes_turns_among_longer_sources()
    {
        var random = new Random(519);
        for (var run = 1; run < 6; run++)
        {
            var sources = Enumerable.Range(0, run).Select(_ => Numbers(random).Append(run).ToArray()).ToArray();
            var expected = InTurns(sources).ToArray();
            expected[^1] += random.Next(1, 1_000);
            ValueAssert.Yields(expected, () => Interleaved(sources));
        }
    }

    private static IEnumerable<T> Interleaved<T>(params T[][] sources) =>
        Solution.Interleave([.. sources.Select(source => Probe.Of(source))]);

    private static int[] Numbers(Random random) => Numbers(random, random.Next(0, 8));

    private static int[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(-100, 100))];

    private static IEnumerable<int> InTurns(int[][] sources)
    {
        for (var round = 0; sources.Any(source => round < source.Length); round++)
        {
            foreach (var source in sources)
            {
                if (round < source.Length)
                    yield return source[round];
            }
        }
    }
}
