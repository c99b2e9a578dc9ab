// deny: System.Linq.Enumerable.Where: Filter by hand.
// expect: rejected: The query's `where` is not allowed in this challenge: filter by hand., line 6, column 21
public static class Solution
{
    public static IEnumerable<int> Positive(IEnumerable<int> s) =>
        from x in s where x > 0 select x;
}
