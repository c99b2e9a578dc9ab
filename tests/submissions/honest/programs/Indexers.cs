// challenge: group-totals
// expect: passed
// about: own indexers with several parameters and accessors
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        var ledger = new Ledger();
        foreach (var row in rows) ledger[row.Key, 0m] += row.Amount;
        return ledger.Sums;
    }

    private sealed class Ledger
    {
        private readonly Dictionary<string, decimal> sums = new(StringComparer.Ordinal);

        public IReadOnlyDictionary<string, decimal> Sums => sums;

        public decimal this[string key, decimal missing]
        {
            get => sums.TryGetValue(key, out var sum) ? sum : missing;
            set => sums[key] = value;
        }
    }
}
