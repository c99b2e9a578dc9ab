// expect: allowed
// about: dictionaries with GetValueOrDefault and TryAdd, decimal sums, LINQ over groups, ToFrozenDictionary
using System.Collections.Frozen;

public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        var totals = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (key, amount) in rows) totals[key] = totals.GetValueOrDefault(key) + amount;
        return totals;
    }

    public static IReadOnlyDictionary<string, decimal> Frozen(IEnumerable<(string Key, decimal Amount)> rows) =>
        rows.AggregateBy(row => row.Key, 0m, (sum, row) => sum + row.Amount).ToFrozenDictionary();

    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = low + ((high - low) >> 1);
            if (comparer.Compare(sorted[middle], value) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
