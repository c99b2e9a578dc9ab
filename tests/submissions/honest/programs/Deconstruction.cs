// challenge: group-totals
// expect: passed
// about: own Deconstruct methods, extension Deconstruct, deconstruction in foreach
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        var totals = new Dictionary<string, decimal>();
        foreach (var (key, amount) in rows)
        {
            var (sum, isNew) = new Account(totals, key);
            totals[key] = isNew ? amount : sum + amount;
        }

        return totals;
    }

    private sealed class Account(Dictionary<string, decimal> totals, string key)
    {
        public void Deconstruct(out decimal sum, out bool isNew) => isNew = !totals.TryGetValue(key, out sum);
    }
}
