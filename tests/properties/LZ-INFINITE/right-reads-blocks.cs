public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) =>
        source.Chunk(step).Select(chunk => chunk[0]);
}
