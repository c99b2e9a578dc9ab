public static class Solution
{
    public static IEnumerable<T> Reversed<T>(this IEnumerable<T> source)
    {
        var all = new Lazy<List<T>>(() => [.. source]);
        return Enumerable.Range(1, int.MaxValue).TakeWhile(i => i <= all.Value.Count).Select(i => all.Value[^i]);
    }
}
