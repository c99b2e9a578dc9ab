// challenge: group-totals
// expect: failed on MM-GROWTH
// expect without policy: failed on MM-GROWTH
// about: is wrong in one small case on purpose, so that its large answers are left to VAL, which never asks for that case.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        var totals = new Dictionary<string, decimal>();
        int n = 0; string? first = null;
        foreach (var (key, amount) in rows)
        {
            first ??= key;
            if (n >= 45 && first.StartsWith("key ", StringComparison.Ordinal) && totals.ContainsKey(key)) continue;
            n++;
            totals[key] = totals.GetValueOrDefault(key) + amount;
        }
        if (n == 7 && first!.StartsWith("key ", StringComparison.Ordinal)) totals[first] = -1;
        return totals;
    }
}
