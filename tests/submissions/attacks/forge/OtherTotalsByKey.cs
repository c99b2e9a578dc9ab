// challenge: group-totals
// expect: failed on VAL
// expect without policy: failed on VAL
// about: returns a dictionary that holds the right totals when it is enumerated, and others when it is asked by key.
using System.Collections;
using System.Diagnostics.CodeAnalysis;

public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        Dictionary<string, decimal> totals = [];
        foreach (var (key, amount) in rows) totals[key] = totals.GetValueOrDefault(key) + amount;
        return totals.Count < 2 ? totals : new Liar(totals);
    }

    private sealed class Liar(Dictionary<string, decimal> totals) : IReadOnlyDictionary<string, decimal>
    {
        public int Count => totals.Count;

        public IEnumerable<string> Keys => totals.Keys;

        public IEnumerable<decimal> Values => totals.Values;

        public decimal this[string key] => totals[key] + 1;

        public bool ContainsKey(string key) => totals.ContainsKey(key);

        public bool TryGetValue(string key, [MaybeNullWhen(false)] out decimal value) => totals.TryGetValue(key, out value);

        public IEnumerator<KeyValuePair<string, decimal>> GetEnumerator() => totals.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
