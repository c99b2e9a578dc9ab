public class EffortTests
{
    private const int ItemsOfEach = 4;

    [Fact, Property("CX-OPS", "Compares about log k times per item", Points = 6)]
    public void Compares_in_the_order_of_log_k_times_for_each_item()
    {
        ComparesFewTimes((random, _) => [.. Enumerable.Range(0, ItemsOfEach).Select(_ => random.Next(1_000_000)).Order()]);

        // The sources take turns, upwards and downwards; or one ends before the next begins.
        ComparesFewTimes((_, source) => [.. Enumerable.Range(0, ItemsOfEach).Select(i => (1_000 * i) + source)]);
        ComparesFewTimes((_, source) => [.. Enumerable.Range(0, ItemsOfEach).Select(i => (1_000 * i) - source)]);
        ComparesFewTimes((_, source) => [.. Enumerable.Range(0, ItemsOfEach).Select(i => (ItemsOfEach * source) + i)]);
    }

    /// <param name="keys">The keys of a source, which has a number.</param>
    private static void ComparesFewTimes(Func<Random, int, int[]> keys)
    {
        var counter = Probe.Counter();
        ComplexityAssert.CallsAtMost(
            Growth.Of("O(n log k)", sources => 6 * ItemsOfEach * sources * (Math.Log2(sources) + 1)).Over("sources"),
            counter,
            count =>
            {
                var random = new Random(count);
                var sources = Enumerable.Range(0, count)
                    .Select(source => Array.ConvertAll(keys(random, source), key => new Comparable(key, counter))).ToArray();
                using var merged = Solution.MergeSorted(sources).GetEnumerator();
                for (var i = 0; i < ItemsOfEach * count; i++)
                    Assert.True(merged.MoveNext(), "The sequence ended too early.");
            },
            8, 64, 256);
    }
}
