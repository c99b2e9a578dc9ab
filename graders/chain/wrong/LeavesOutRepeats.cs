// dies: VAL
// Union instead of Concat: a sequence is no set, an item that comes twice is yielded twice.
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return sources.Aggregate(Enumerable.Empty<T>(), (all, next) => all.Union(next));
    }
}
