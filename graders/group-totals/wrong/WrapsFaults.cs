// dies: LZ-FAULT
// Wraps the exception of the source in one of its own, which the caller does not catch.
public static class Solution
{
    public static IReadOnlyDictionary<string, decimal> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        try
        {
            return rows.AggregateBy(row => row.Key, 0m, (total, row) => total + row.Amount).ToDictionary();
        }
        catch (Exception error)
        {
            throw new InvalidOperationException("The rows cannot be read.", error);
        }
    }
}
