// dies: LZ-DISPOSE
// Uses the enumerator directly and forgets to dispose it.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        Dictionary<string, decimal> totals = [];
        IEnumerator<(string Key, decimal Amount)> row = rows.GetEnumerator();
        while (row.MoveNext())
            totals[row.Current.Key] = totals.GetValueOrDefault(row.Current.Key) + row.Current.Amount;
        return totals;
    }
}
