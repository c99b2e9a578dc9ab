// challenge: group-totals
// expect: passed
// about: AggregateBy over a stream, ToDictionary
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows) =>
        rows.AggregateBy(row => row.Key, 0m, (sum, row) => sum + row.Amount).ToDictionary();
}
