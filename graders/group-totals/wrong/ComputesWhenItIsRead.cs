// dies: LZ-ONCE
// Returns a dictionary that reads the rows when it is first looked at.
using System.Collections;

public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows) => new Late(rows);

    private sealed class Late(IEnumerable<(string Key, decimal Amount)> rows) : IReadOnlyDictionary<string, decimal>
    {
        private Dictionary<string, decimal>? totals;

        private Dictionary<string, decimal> Totals
        {
            get
            {
                if (totals is null)
                {
                    totals = new(StringComparer.Ordinal);
                    foreach (var (key, amount) in rows)
                        totals[key] = totals.GetValueOrDefault(key) + amount;
                }
                return totals;
            }
        }

        public decimal this[string key] => Totals[key];
        public IEnumerable<string> Keys => Totals.Keys;
        public IEnumerable<decimal> Values => Totals.Values;
        public int Count => Totals.Count;
        public bool ContainsKey(string key) => Totals.ContainsKey(key);
        public bool TryGetValue(string key, out decimal value) => Totals.TryGetValue(key, out value);
        public IEnumerator<KeyValuePair<string, decimal>> GetEnumerator() => Totals.GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
