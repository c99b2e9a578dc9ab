// challenge: group-totals
// expect: passed
// about: Dictionary: TryAdd, TryGetValue, the indexer, GetValueOrDefault, Remove, Keys, Values
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        var totals = new Dictionary<string, decimal>(16, StringComparer.Ordinal);
        foreach (var (key, amount) in rows)
        {
            if (totals.TryAdd(key, amount)) continue;
            if (totals.TryGetValue(key, out var sum)) totals[key] = sum + amount;
        }

        if (totals.Keys.Count != totals.Values.Count || (totals.ContainsKey("") && !totals.ContainsValue(totals.GetValueOrDefault("")))) totals.Remove("");
        totals.TrimExcess();
        return totals;
    }
}
