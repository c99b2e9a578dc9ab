public static class Solution
{
    public static IEnumerable<T[]> Pairs<T>(this IEnumerable<T> source) => source.Chunk(2);
}
