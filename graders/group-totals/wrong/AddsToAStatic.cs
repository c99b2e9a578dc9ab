// dies: rejected: Static fields
// without policy: VAL
// One dictionary for all calls: the second call continues where the first one ended.
public static class Solution
{
    private static readonly Dictionary<string, decimal> Sums = [];

    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        foreach (var (key, amount) in rows)
            Sums[key] = Sums.GetValueOrDefault(key) + amount;
        return Sums;
    }
}
