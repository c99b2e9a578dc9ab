// deny: System.Linq.Enumerable.Range: Count by yourself.
// deny: System.Linq.Enumerable.Chunk: Batching is what you are asked to write.
// expect: rejected: `Enumerable.Range` is not allowed in this challenge, line 9, column 56
// expect: rejected: `Enumerable.Chunk` is not allowed in this challenge, line 10, column 55
using static System.Linq.Enumerable;
using Lists = System.Linq.Enumerable;
public static class Solution
{
    public static object Static(IEnumerable<int> s) => Range(0, 3);
    public static object Alias(IEnumerable<int> s) => Lists.Chunk(s, 3);
}
