// challenge: group-totals
// expect: passed
// about: decimal constants, decimal arithmetic and Math
public static class Solution
{
    private const decimal Nothing = 0m;
    private const decimal Cent = 0.01m;

    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        SortedDictionary<string, decimal> totals = new(StringComparer.Ordinal);
        foreach (var (key, amount) in rows)
            totals[key] = (totals.TryGetValue(key, out var before) ? before : Nothing) + amount + (decimal.Zero * Cent);
        return totals;
    }
}
