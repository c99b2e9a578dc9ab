public class CostTests
{
    /// <summary>The numbers among which the items are.</summary>
    private const int Room = 4_096;

    /// <summary>What decides the order of items, by their ids: they make a rising, a falling and a level source.</summary>
    private static readonly Func<int, int>[] Ranks = [id => id, id => -id, _ => 0];

    [Fact, Property("MM-GROWTH", "Remembers about k items", Points = 6)]
    public void Remembers_about_k_items()
    {
        foreach (var (k, rank) in Ranks.Select(rank => (K: 4, rank)).Append((Probe.Random.Next(5, 30), Ranks[0])))
        {
            var order = Comparer<Tracked>.Create((x, y) => rank(x.Id).CompareTo(rank(y.Id)));
            MemoryAssert.RemembersAtMost(
                Growth.Of("O(k)", _ => 4 * k).Over($"items and k = {k}"),
                Items,
                source => source.TopK(k, order).Select(item => rank(item.Id)),
                count => Enumerable.Range(0, count).Select(rank).OrderDescending().Take(k),
                256, 1_024, Probe.Random.Next(1_200, 2_000));
        }

        static SequenceProbe<Tracked> Items(int count) => Probe.Tracked(count);
    }

    [Fact, Property("CX-OPS", "Compares each item about log k times", Points = 2)]
    public void Compares_each_item_about_log_k_times()
    {
        const int k = 256;
        // The comparer has an order of its own, drawn for each run, for the items and nothing else: of other numbers the larger is larger.
        // The mask is odd, so that a few items have another order, too: who forgets the comparer shows it there, and loses VAL alone.
        var (first, mask) = (Probe.Random.Next(2, 1_000) * Room, (2 * Probe.Random.Next(1, 256)) + 1);
        Func<int, int, int> rising = (i, _) => i, falling = (i, n) => n - 1 - i, scattered = (i, n) => (int)(i * 2_654_435_761L % n);
        Func<int[], IEnumerable<int>> probe = items => Probe.Of(items).Untraced(), array = items => items, list = items => items.ToList();
        foreach (var (order, kind) in new[] { (rising, probe), (falling, probe), (scattered, probe), (rising, array), (rising, list) })
        {
            var comparer = Probe.Comparer<int>((x, y) => Rank(x).CompareTo(Rank(y)));
            ComplexityAssert.CallsAtMost(
                Growth.Of("O(n log k)", n => n * (4 + (8 * Math.Log2(k)))).Over($"items and k = {k}"),
                comparer,
                n =>
                {
                    int[] items = [.. Enumerable.Range(0, n).Select(i => (first + order(i, n)) ^ mask)];
                    // Written out here, so that what a result asks when it is read counts as well.
                    return (int[])[.. kind(items).TopK(k, comparer.Comparer).Select(Rank)];
                },
                n => Enumerable.Range(first, n).Reverse().Take(k),
                512, 2_048);
        }

        int Rank(int number) => number >= first && number < first + Room ? number ^ mask : number;
    }
}
