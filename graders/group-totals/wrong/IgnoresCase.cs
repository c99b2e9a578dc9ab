// dies: VAL
// Ignores case, which nobody asked for.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        Dictionary<string, decimal> totals = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, amount) in rows)
            totals[key] = totals.GetValueOrDefault(key) + amount;
        return totals;
    }
}
