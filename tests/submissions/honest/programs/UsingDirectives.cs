// challenge: group-totals
// expect: passed
// about: global using, using static, aliases of any type
global using Row = (string Key, decimal Amount);
global using static System.Math;
using Sums = System.Collections.Generic.Dictionary<string, decimal>;
using Numbers = int[];

public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<Row> rows)
    {
        Numbers sizes = [Max(1, 4)];
        var sums = new Sums(sizes[0]);
        foreach (Row row in rows) sums[row.Key] = sums.GetValueOrDefault(row.Key) + row.Amount;
        return sums;
    }
}
