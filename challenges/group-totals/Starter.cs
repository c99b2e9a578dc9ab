public static class Solution
{
    /// <summary>The sum of the amounts of each key, over all rows.</summary>
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows) =>
        throw new NotImplementedException();
}
