public class EffortTests
{
    private const int ItemsOfEach = 4, MostSources = 600;

    private readonly CounterProbe counter = Probe.Counter();
    private readonly int many = Probe.Random.Next(257, MostSources);

    [Fact, Property("CX-OPS", "Compares about log k times per item", Points = 6)]
    public void Compares_in_the_order_of_log_k_times_for_each_item()
    {
        // No two items are equal, but for those of the third call.
        Func<int, int[]> drawn = source => [.. Each(_ => (MostSources * Probe.Random.Next(1_000_000)) + source).Order()];
        WithObjects(drawn, Probe.Of);
        WithValues(drawn);
        WithValues(_ => [.. Each(_ => Probe.Random.Next(6)).Order()]);
        WithObjects(drawn, items => (Comparable[])items.Clone());
        WithObjects(drawn, items => items.ToList());

        // The sources take turns, upwards and downwards; or one ends before the next begins.
        WithObjects(source => Each(i => (MostSources * i) + source), Probe.Of);
        WithObjects(source => Each(i => (MostSources * i) - source), Probe.Of);
        WithObjects(source => Each(i => (ItemsOfEach * source) + i), Probe.Of);
    }

    private static int[] Each(Func<int, int> key) => [.. Enumerable.Range(0, ItemsOfEach).Select(key)];

    /// <param name="keys">The keys of a source, which has a number.</param>
    private void WithObjects(Func<int, int[]> keys, Func<Comparable[], IEnumerable<Comparable>> kind) =>
        ComparesFewTimes(keys, (key, _) => new Comparable(key, counter), kind, item => item.Key);

    private void WithValues(Func<int, int[]> keys) =>
        ComparesFewTimes(keys, (key, source) => new Counted(key, source, counter), items => items, item => item.Id);

    /// <param name="id">Tells items apart, and rises in the order in which they are due.</param>
    private void ComparesFewTimes<T>(Func<int, int[]> keys, Func<int, int, T> item, Func<T[], IEnumerable<T>> kind, Func<T, long> id)
        where T : IComparable<T>
    {
        long[] due = [];
        ComplexityAssert.CallsAtMost(
            Growth.Of("O(n log k)", count => 6 * ItemsOfEach * count * (Math.Log2(count) + 1)).Over("sources"),
            counter,
            count =>
            {
                due = new long[ItemsOfEach * count];
                var sources = new IEnumerable<T>[count];
                for (var source = 0; source < count; source++)
                {
                    var items = Array.ConvertAll(keys(source), key => item(key, source));
                    for (var i = 0; i < items.Length; i++)
                        due[(ItemsOfEach * source) + i] = id(items[i]);
                    sources[source] = kind(items);
                }

                Array.Sort(due);
                return Ids(Solution.MergeSorted(sources), id, due.Length + 1);
            },
            _ => due,
            8, 64, many);
    }

    private static List<long> Ids<T>(IEnumerable<T> merged, Func<T, long> id, int most)
    {
        List<long> ids = [];
        using var items = merged.GetEnumerator();
        while (ids.Count < most && items.MoveNext())
            ids.Add(id(items.Current));
        return ids;
    }

    /// <summary>As a <see cref="Comparable"/>, but a value.</summary>
    private readonly record struct Counted(int Key, int Source, CounterProbe Counter) : IComparable<Counted>
    {
        public long Id => ((long)MostSources * Key) + Source;

        public int CompareTo(Counted other)
        {
            Counter.Count();
            return Key.CompareTo(other.Key);
        }
    }
}
