public class CostTests
{
    /// <summary>The numbers among which the items are.</summary>
    private const int Room = 4_096;

    /// <summary>They make the ids of tracked items, which rise, a rising, a falling and a level source.</summary>
    private static readonly IComparer<Tracked>[] Orders =
    [
        Comparer<Tracked>.Create((x, y) => x.Id.CompareTo(y.Id)),
        Comparer<Tracked>.Create((x, y) => y.Id.CompareTo(x.Id)),
        Comparer<Tracked>.Create((_, _) => 0),
    ];

    [Fact, Property("MM-GROWTH", "Remembers about k items", Points = 6)]
    public void Remembers_about_k_items()
    {
        foreach (var (k, order) in Orders.Select(order => (K: 4, order)).Append((25, Orders[0])))
        {
            MemoryAssert.RemembersAtMost(
                Growth.Of("O(k)", _ => 4 * k).Over($"items and k = {k}"), Items, source => GC.KeepAlive(source.TopK(k, order)),
                256, 1_024, Probe.Random.Next(1_200, 2_000));
        }

        static SequenceProbe<Tracked> Items(int count) => Probe.Tracked(count);
    }

    [Fact, Property("CX-OPS", "Compares each item about log k times", Points = 2)]
    public void Compares_each_item_about_log_k_times()
    {
        const int k = 256;
        // The comparer has an order of its own, drawn for each run, for the items and nothing else: of other numbers the larger is larger.
        var (first, mask) = (Probe.Random.Next(2, 1_000) * Room, Probe.Random.Next(1, 512));
        foreach (var order in (Func<int, int, int>[])[(i, n) => i, (i, n) => n - 1 - i, (i, n) => (int)(i * 2_654_435_761L % n)])
        {
            var comparer = Probe.Comparer<int>((x, y) => Rank(x).CompareTo(Rank(y)));
            ComplexityAssert.CallsAtMost(
                Growth.Of("O(n log k)", n => n * (4 + (8 * Math.Log2(k)))).Over($"items and k = {k}"),
                comparer,
                n =>
                {
                    var top = Probe.Made(n, i => (first + order(i, n)) ^ mask).Untraced().TopK(k, comparer.Comparer);
                    Assert.True(comparer.Calls >= n - 1, "Too few questions: only the comparer knows the order of the items.");
                    IsTheTop(top.Select(Rank), Enumerable.Range(first, n).Reverse().Take(k));
                },
                512, 2_048);
        }

        int Rank(int number) => number >= first && number < first + Room ? number ^ mask : number;
    }

    private static void IsTheTop(IEnumerable<int> ranks, IEnumerable<int> expected)
    {
        using var due = expected.GetEnumerator();
        foreach (var rank in ranks)
            Assert.True(due.MoveNext() && due.Current == rank, "An item is not among the largest, by the comparer, or not in its place.");
        Assert.True(!due.MoveNext(), "Items are missing.");
    }
}
