// dies: LZ-ONCE
// Asks whether there are rows before it reads them: the question opens the source, too.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        Dictionary<string, decimal> totals = [];
        if (!rows.Any())
            return totals;

        foreach (var (key, amount) in rows)
            totals[key] = totals.GetValueOrDefault(key) + amount;
        return totals;
    }
}
