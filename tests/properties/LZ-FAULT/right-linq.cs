public static class Solution
{
    public static IEnumerable<R> Map<T, R>(IEnumerable<T> source, Func<T, R> f) => source.Select(f);
}
