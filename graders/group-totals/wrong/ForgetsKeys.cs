// dies: VAL
// Remembers 60 keys, and drops the rows of all others.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        Dictionary<string, decimal> totals = [];
        foreach (var (key, amount) in rows)
        {
            if (totals.Count < 60 || totals.ContainsKey(key))
                totals[key] = totals.GetValueOrDefault(key) + amount;
        }

        return totals;
    }
}
