using System.Collections.ObjectModel;

public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        SortedDictionary<string, decimal> totals = new(StringComparer.Ordinal);
        using IEnumerator<(string Key, decimal Amount)> row = rows.GetEnumerator();
        while (row.MoveNext())
        {
            if (!totals.TryAdd(row.Current.Key, row.Current.Amount))
                totals[row.Current.Key] += row.Current.Amount;
        }

        return new ReadOnlyDictionary<string, decimal>(totals);
    }
}
