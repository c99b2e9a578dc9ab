public class CostTests
{
    /// <summary>All kinds of list that there are to search.</summary>
    private static readonly Func<int[], IReadOnlyList<int>>[] Kinds =
        [items => new Shelf<int>(items), items => items, items => items.ToList(), items => Probe.Collection(items).Untraced()];

    /// <summary>The items rise in steps from a first one; a value lies somewhere between two of them, or is one.</summary>
    private readonly int first = Probe.Random.Next(-1_000_000, 1_000_000);
    private readonly int step = Probe.Random.Next(1, 1_000);
    private readonly Func<int, int[]> rising;
    private readonly Func<int, int>[] answers;
    private readonly int[] sizes = [64, 256, 1_024, 4_096, Probe.Random.Next(5_000, 20_000)];

    public CostTests()
    {
        rising = Kept(n =>
        {
            var items = new int[n];
            for (var i = 0; i < n; i++) items[i] = first + (step * i);
            return items;
        });
        var (one, other) = (Probe.Random.NextDouble(), Probe.Random.NextDouble());
        answers =
        [
            n => 0, n => n / 3, n => n * 2 / 3, n => n * 9 / 10, n => n - 1, n => n, n => (int)(one * n), n => (int)(other * n),
        ];
    }

    [Fact, Property("CX-OPS", "Compares about log n times", Points = 4)]
    public void Compares_about_log_n_times()
    {
        // Items that count by themselves, under the usual comparer.
        var counter = Probe.Counter();
        var counting = Kept(n => Array.ConvertAll(rising(n), item => new Comparable(item, counter)));
        foreach (var answer in answers)
        {
            foreach (var kind in Kinds)
                ComparesFewTimes((n, comparer) => Solution.LowerBound(kind(rising(n)), Value(answer(n)), comparer), answer);
            ComplexityAssert.CallsAtMost(
                Growth.Logarithmic(4, perDoubling: 2).Over("items"),
                counter,
                n => Solution.LowerBound(counting(n), new Comparable(Value(answer(n)), counter), Comparer<Comparable>.Default),
                n => answer(n),
                sizes);
        }
    }

    [Fact, Property("CX-OPS", "Reads about log n items", Points = 2)]
    public void Reads_about_log_n_items()
    {
        foreach (var answer in answers)
        {
            ComplexityAssert.CountsAtMost(
                Growth.Logarithmic(8, perDoubling: 4).Over("items"),
                "reads",
                n =>
                {
                    var list = new Shelf<int>(rising(n));
                    var index = Solution.LowerBound(list, Value(answer(n)), Comparer<int>.Default);
                    return (list.Reads, index);
                },
                n => answer(n),
                sizes);
            ComplexityAssert.CountsAtMost(
                Growth.Logarithmic(8, perDoubling: 4).Over("items"),
                "reads",
                n =>
                {
                    var list = Probe.Collection(rising(n)).Untraced();
                    var index = Solution.LowerBound(list, Value(answer(n)), Comparer<int>.Default);
                    return (list.Indexings + list.Pulls + (list.Copies * n), index);
                },
                n => answer(n),
                sizes);
        }
    }

    [Fact, Property("CX-OPS", "Is as fast when many items are equal", Points = 2)]
    public void Is_as_quick_where_many_items_are_equal()
    {
        foreach (var answer in (Func<int, int>[])[_ => 0, n => n / 2, n => n * 9 / 10, answers[^1]])
        {
            var items = Kept<int[]>(n => [.. Enumerable.Repeat(6, answer(n)), .. Enumerable.Repeat(7, n - answer(n))]);
            foreach (var kind in Kinds)
                ComparesFewTimes((n, comparer) => Solution.LowerBound(kind(items(n)), 7, comparer), answer);
        }
    }

    [Fact, Property("MM-GROWTH", "Copies nothing", Points = 2)]
    public void Copies_nothing()
    {
        foreach (var kind in Kinds[1..3])
        {
            MemoryAssert.Grows(
                Growth.Constant(2_048).Over("items"),
                n => kind(rising(n)),
                list => Solution.LowerBound(list, Value(list.Count / 3), Comparer<int>.Default),
                list => list.Count / 3);
        }
    }

    private void ComparesFewTimes(Func<int, IComparer<int>, int> search, Func<int, int> answer)
    {
        var comparer = Probe.Comparer<int>();
        ComplexityAssert.CallsAtMost(
            Growth.Logarithmic(4, perDoubling: 2).Over("items"), comparer, n => search(n, comparer.Comparer), n => answer(n), sizes);
    }

    /// <summary>Makes each size once.</summary>
    private static Func<int, T> Kept<T>(Func<int, T> make)
    {
        Dictionary<int, T> made = [];
        return n => made.TryGetValue(n, out var kept) ? kept : made[n] = make(n);
    }

    /// <summary>A value whose lower bound is the index.</summary>
    private int Value(int index) => first + (step * index) - (step / 2);
}
