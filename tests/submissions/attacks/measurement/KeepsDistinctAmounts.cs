// challenge: group-totals
// expect: failed on MM-PEAK
// expect without policy: failed on MM-PEAK
// about: keeps every different amount of a key and how often it came: little where all amounts are equal.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Dictionary<string, Dictionary<decimal, int>> amounts = [];
        foreach (var (key, amount) in rows)
        {
            if (!amounts.TryGetValue(key, out var counts)) amounts[key] = counts = [];
            counts[amount] = counts.GetValueOrDefault(amount) + 1;
        }

        return amounts.ToDictionary(pair => pair.Key, pair => pair.Value.Sum(count => count.Key * count.Value));
    }
}
