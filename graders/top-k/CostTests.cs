public class CostTests
{
    /// <summary>They make the ids of tracked items, which rise, a rising, a falling and a level source.</summary>
    private static readonly IComparer<Tracked>[] Orders =
    [
        Comparer<Tracked>.Create((x, y) => x.Id.CompareTo(y.Id)),
        Comparer<Tracked>.Create((x, y) => y.Id.CompareTo(x.Id)),
        Comparer<Tracked>.Create((_, _) => 0),
    ];

    [Fact, Property("MM-GROWTH", "Remembers about k items", Points = 1)]
    public void Remembers_about_k_items()
    {
        foreach (var (k, order) in Orders.Select(order => (K: 4, order)).Append((25, Orders[0])))
        {
            MemoryAssert.RemembersAtMost(
                Growth.Of("O(k)", _ => 4 * k), Items, source => GC.KeepAlive(source.TopK(k, order)), 256, 1_024);
        }

        static SequenceProbe<Tracked> Items(int count) => Probe.Tracked(count);
    }

    [Fact, Property("CX-OPS", "Compares each item about log k times", Points = 1)]
    public void Compares_each_item_about_log_k_times()
    {
        const int k = 256;
        foreach (var order in (Func<int, int, int>[])[(i, n) => i, (i, n) => n - i, (i, n) => (int)(i * 2_654_435_761L % n)])
        {
            var comparer = Probe.Comparer<int>();
            ComplexityAssert.CallsAtMost(
                Growth.Of("O(n log k)", n => n * (4 + (8 * Math.Log2(k)))),
                comparer,
                n => GC.KeepAlive(Probe.Made(n, i => order(i, n)).Untraced().TopK(k, comparer.Comparer)),
                512, 2_048);
        }
    }
}
