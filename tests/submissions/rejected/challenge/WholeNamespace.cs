// deny: System.Linq.*: Write the loops yourself.
// expect: rejected: `Enumerable.Sum` is not allowed in this challenge: write the loops yourself., line 5, column 54
public static class Solution
{
    public static int Total(IEnumerable<int> s) => s.Sum();
}
