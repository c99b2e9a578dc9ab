public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        Dictionary<string, decimal> totals = [];
        foreach (var (key, amount) in rows)
            totals[key] = totals.GetValueOrDefault(key) + amount;
        return totals;
    }
}
