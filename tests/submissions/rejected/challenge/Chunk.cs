// deny: System.Linq.Enumerable.Chunk: Batching is what you are asked to write.
// expect: rejected: `Enumerable.Chunk` is not allowed in this challenge: batching is what you are asked to write., line 7, column 56
// expect: rejected: `Enumerable.Chunk`, line 8, column 76
// expect: rejected: `Enumerable.Chunk`, line 9, column 56
public static class Solution
{
    public static object Call(IEnumerable<int> s) => s.Chunk(3);
    public static Func<IEnumerable<int>, int, IEnumerable<int[]>> Group => Enumerable.Chunk;
    public static object Static(IEnumerable<int> s) => Enumerable.Chunk(s, 3);
    public static object Other(IEnumerable<int> s) => s.Take(3);
}
