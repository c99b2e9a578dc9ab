using System.Collections.Immutable;

public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows) =>
        rows.Aggregate(
            ImmutableDictionary<string, decimal>.Empty,
            (totals, row) => totals.SetItem(row.Key, totals.GetValueOrDefault(row.Key) + row.Amount));
}
