public class CostTests
{
    private readonly Func<int, int>[] values =
    [
        n => -1, n => 0, n => n / 3, n => n * 2 / 3, n => n * 9 / 10, n => n - 1, n => n,
        n => Probe.Random.Next(n), n => Probe.Random.Next(n),
    ];

    [Fact, Property("CX-OPS", "Compares about log n times", Points = 4)]
    public void Compares_about_log_n_times()
    {
        foreach (var value in values)
        {
            var comparer = Probe.Comparer<int>();
            ComplexityAssert.CallsAtMost(
                Growth.Logarithmic(4, perDoubling: 2).Over("items"),
                comparer,
                n => Solution.LowerBound(new Shelf<int>(n, i => i), value(n), comparer.Comparer));
        }
    }

    [Fact, Property("CX-OPS", "Reads about log n items", Points = 2)]
    public void Reads_about_log_n_items()
    {
        foreach (var value in values)
        {
            ComplexityAssert.CountsAtMost(Growth.Logarithmic(8, perDoubling: 4).Over("items"), "reads", n =>
            {
                var list = new Shelf<int>(n, i => i);
                Solution.LowerBound(list, value(n), Comparer<int>.Default);
                return list.Reads;
            });
            ComplexityAssert.CountsAtMost(Growth.Logarithmic(8, perDoubling: 4).Over("items"), "reads", n =>
            {
                var list = Probe.Collection([.. Enumerable.Range(0, n)]).Untraced();
                Solution.LowerBound(list, value(n), Comparer<int>.Default);
                return list.Indexings + list.Pulls + (list.Copies * n);
            });
        }
    }

    [Fact, Property("CX-OPS", "Is as fast when many items are equal", Points = 2)]
    public void Is_as_quick_where_many_items_are_equal()
    {
        var comparer = Probe.Comparer<int>();
        ComplexityAssert.CallsAtMost(
            Growth.Logarithmic(4, perDoubling: 2).Over("items"),
            comparer,
            n => Solution.LowerBound(new Shelf<int>(n, _ => 7), 7, comparer.Comparer));
        ComplexityAssert.CallsAtMost(
            Growth.Logarithmic(4, perDoubling: 2).Over("items"),
            comparer,
            n => Solution.LowerBound(new Shelf<int>(n, i => i < n / 2 ? 6 : 7), 7, comparer.Comparer));
        ComplexityAssert.CallsAtMost(
            Growth.Logarithmic(4, perDoubling: 2).Over("items"),
            comparer,
            n => Solution.LowerBound(Enumerable.Repeat(7, n).ToList(), 7, comparer.Comparer));
    }

    [Fact, Property("MM-GROWTH", "Copies nothing", Points = 2)]
    public void Copies_nothing()
    {
        MemoryAssert.Grows(
            Growth.Constant(2_048).Over("items"),
            n => Enumerable.Range(0, n).ToArray(),
            list => Solution.LowerBound(list, list.Length / 3, Comparer<int>.Default));
        MemoryAssert.Grows(
            Growth.Constant(2_048).Over("items"),
            n => Enumerable.Range(0, n).ToList(),
            list => Solution.LowerBound(list, list.Count / 3, Comparer<int>.Default));
    }
}
