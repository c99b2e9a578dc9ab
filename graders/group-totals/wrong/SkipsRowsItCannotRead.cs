// dies: LZ-FAULT
// Leaves out a row whose Current throws.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        Dictionary<string, decimal> totals = [];
        using var enumerator = rows.GetEnumerator();
        while (enumerator.MoveNext())
        {
            try
            {
                var (key, amount) = enumerator.Current;
                totals[key] = totals.GetValueOrDefault(key) + amount;
            }
            catch (Exception)
            {
                continue;
            }
        }

        return totals;
    }
}
