public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources) =>
        sources.SelectMany(source => source);
}
