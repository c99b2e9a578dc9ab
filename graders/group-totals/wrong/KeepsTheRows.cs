// dies: MM-GROWTH
// Adds up as it goes, and keeps all rows beside it, "for the report".
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        List<(string Key, decimal Amount)> seen = [];
        Dictionary<string, decimal> totals = [];
        foreach (var row in rows)
        {
            seen.Add(row);
            totals[row.Key] = totals.GetValueOrDefault(row.Key) + seen[^1].Amount;
        }

        return totals;
    }
}
