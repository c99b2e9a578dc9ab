// dies: VAL
// Rounds each total to cents, because amounts are money: the statement asks for exact sums.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        Dictionary<string, decimal> totals = [];
        foreach (var (key, amount) in rows)
            totals[key] = totals.GetValueOrDefault(key) + amount;
        return totals.ToDictionary(pair => pair.Key, pair => Math.Round(pair.Value, 2));
    }
}
