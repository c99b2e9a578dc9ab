// dies: VAL
// Empties the caller's list or array when it is done.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        Dictionary<string, decimal> totals = [];
        foreach (var (key, amount) in rows)
            totals[key] = totals.GetValueOrDefault(key) + amount;
        if (rows is List<(string, decimal)> list)
            list.Clear();
        else if (rows is (string, decimal)[] array)
            Array.Clear(array);
        return totals;
    }
}
