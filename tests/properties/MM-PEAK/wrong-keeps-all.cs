public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        var all = new List<T[]>();
        foreach (var chunk in source.Chunk(size))
        {
            all.Add(chunk);
            yield return chunk;
        }
    }
}
