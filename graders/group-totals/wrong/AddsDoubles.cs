// dies: VAL
// Adds in double, because numbers are double: sums of money lose their cents.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        Dictionary<string, double> totals = [];
        foreach (var (key, amount) in rows)
            totals[key] = totals.GetValueOrDefault(key) + (double)amount;
        return totals.ToDictionary(pair => pair.Key, pair => (decimal)pair.Value);
    }
}
