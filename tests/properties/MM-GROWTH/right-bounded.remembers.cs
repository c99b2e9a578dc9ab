public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(IEnumerable<T> source, int k)
        where T : IComparable<T>
    {
        var best = new SortedSet<(T Item, int Place)>(Comparer<(T Item, int Place)>.Create((a, b) =>
            a.Item.CompareTo(b.Item) is var order and not 0 ? order : a.Place.CompareTo(b.Place)));
        var place = 0;
        foreach (var item in source)
        {
            best.Add((item, place++));
            if (best.Count > k) best.Remove(best.Min);
        }

        return best.Reverse().Select(pair => pair.Item).ToList();
    }

    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        var totals = new Dictionary<string, decimal>();
        foreach (var (key, amount) in rows) totals[key] = totals.GetValueOrDefault(key) + amount;
        return totals;
    }
}

public sealed class Box(int weight) : IComparable<Box>
{
    public int Weight { get; } = weight;

    public int CompareTo(Box? other) => Weight.CompareTo(other!.Weight);
}
