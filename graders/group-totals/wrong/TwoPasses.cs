// dies: LZ-ONCE
// One pass for the keys, one for the sums.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        Dictionary<string, decimal> totals = rows.Select(row => row.Key).Distinct().ToDictionary(key => key, _ => 0m);
        foreach (var (key, amount) in rows)
            totals[key] += amount;
        return totals;
    }
}
