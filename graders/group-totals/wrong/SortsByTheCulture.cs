// dies: VAL
// A sorted dictionary without a comparer asks the culture of the machine which keys are equal.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        var totals = new SortedDictionary<string, decimal>();
        foreach (var (key, amount) in rows)
        {
            totals.TryGetValue(key, out var total);
            totals[key] = total + amount;
        }

        return totals;
    }
}
