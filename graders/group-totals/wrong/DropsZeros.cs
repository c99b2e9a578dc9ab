// dies: VAL
// Leaves out the keys whose total is 0: a key that occurs has a total.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        Dictionary<string, decimal> totals = [];
        foreach (var (key, amount) in rows)
            totals[key] = totals.GetValueOrDefault(key) + amount;
        return totals.Where(pair => pair.Value != 0).ToDictionary();
    }
}
