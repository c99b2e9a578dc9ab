// dies: LZ-FAULT
// Returns what it has when the source fails: nobody can tell half a sum from a whole one.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        Dictionary<string, decimal> totals = [];
        try
        {
            foreach (var (key, amount) in rows)
                totals[key] = totals.GetValueOrDefault(key) + amount;
        }
        catch (Exception)
        {
        }

        return totals;
    }
}
