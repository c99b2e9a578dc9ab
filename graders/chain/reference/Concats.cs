public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return sources.Aggregate(Enumerable.Empty<T>(), (all, next) => all.Concat(next));
    }
}
