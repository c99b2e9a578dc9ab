// dies: VAL
// Rounds each amount to the four decimal places that "money" has in many databases.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        Dictionary<string, decimal> totals = [];
        foreach (var (key, amount) in rows)
            totals[key] = totals.GetValueOrDefault(key) + Math.Round(amount, 4);
        return totals;
    }
}
