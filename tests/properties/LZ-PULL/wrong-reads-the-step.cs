public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        foreach (var chunk in source.Chunk(step)) yield return chunk[0];
    }
}
