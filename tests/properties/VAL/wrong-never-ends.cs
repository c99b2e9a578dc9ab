public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        foreach (var chunk in source.Chunk(size)) yield return chunk;
        while (true) yield return [];
    }
}
