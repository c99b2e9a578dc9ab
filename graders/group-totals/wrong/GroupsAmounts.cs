// dies: MM-PEAK
// Groups the amounts alone: the rows are gone, but every amount is still there.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        Dictionary<string, List<decimal>> amounts = [];
        foreach (var (key, amount) in rows)
        {
            if (!amounts.TryGetValue(key, out List<decimal>? list))
                amounts[key] = list = [];
            list.Add(amount);
        }

        return amounts.ToDictionary(pair => pair.Key, pair => pair.Value.Sum());
    }
}
