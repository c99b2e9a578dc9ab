// dies: MM-PEAK
// Adds up the first thousands of rows, and reads the others only to the end.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        Dictionary<string, decimal> totals = [];
        int count = 0;
        foreach (var (key, amount) in rows)
        {
            if (++count <= 10_000)
                totals[key] = totals.GetValueOrDefault(key) + amount;
        }

        return totals;
    }
}
