// dies: VAL
// Finds the total by a hash of the key: "Aa" and "BB" have the same one.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        Dictionary<int, (string Key, decimal Total)> totals = [];
        foreach (var (key, amount) in rows)
        {
            int hash = key.Aggregate(0, (sum, letter) => (sum * 31) + letter);
            totals[hash] = totals.TryGetValue(hash, out var before) ? (before.Key, before.Total + amount) : (key, amount);
        }

        return totals.Values.ToDictionary(total => total.Key, total => total.Total);
    }
}
