public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        foreach (var chunk in source.ToList().Chunk(size)) yield return chunk;
    }
}
