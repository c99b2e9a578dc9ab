public class EffortTests
{
    private const int ItemsOfEach = 4;

    [Fact, Property("CX-OPS", "Compares about log k times per item", Points = 1)]
    public void Compares_in_the_order_of_log_k_times_for_each_item()
    {
        var counter = Probe.Counter();
        ComplexityAssert.CallsAtMost(
            Growth.Of("O(n log k)", sources => 6 * ItemsOfEach * sources * (Math.Log2(sources) + 1)),
            counter,
            count =>
            {
                var random = new Random(count);
                var sources = Enumerable.Range(0, count).Select(_ => Sorted(random, counter)).ToArray();
                using var merged = Solution.MergeSorted(sources).GetEnumerator();
                for (var i = 0; i < ItemsOfEach * count; i++)
                    Assert.True(merged.MoveNext(), "The sequence ended too early.");
            },
            8, 64, 256);
    }

    private static IEnumerable<Comparable> Sorted(Random random, CounterProbe counter) =>
        Array.ConvertAll(
            [.. Enumerable.Range(0, ItemsOfEach).Select(_ => random.Next(1_000_000)).Order()], key => new Comparable(key, counter));
}
