// dies: MM-GROWTH
// Groups first and adds up then: GroupBy stores every row until the last has been read.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows) =>
        rows.GroupBy(row => row.Key).ToDictionary(group => group.Key, group => group.Sum(row => row.Amount));
}
