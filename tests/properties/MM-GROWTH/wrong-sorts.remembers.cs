public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(IEnumerable<T> source, int k)
        where T : IComparable<T>
    {
        return source.OrderByDescending(item => item).Take(k).ToList();
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
