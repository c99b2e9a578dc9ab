public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows) =>
        rows.AggregateBy(row => row.Key, 0m, (total, row) => total + row.Amount).ToDictionary();
}
