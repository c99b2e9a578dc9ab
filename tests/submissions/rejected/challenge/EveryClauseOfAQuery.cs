// deny: System.Linq.Enumerable: Write the loops yourself.
// expect: rejected: The query's `where` is not allowed in this challenge: write the loops yourself., line 7, column 75
// expect: rejected: The query's `select` is not allowed in this challenge: write the loops yourself., line 9, column 9
// expect: rejected: The query's `orderby` is not allowed in this challenge: write the loops yourself., line 8, column 9
public static class Solution
{
    public static IEnumerable<int> Run(IEnumerable<int> s) => from x in s where x > 0
        orderby x
        select x + 1;
}
