// challenge: chain
// expect: passed
// about: Where with and without index, OfType, Cast, Distinct, DistinctBy
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        if (sources.Where(source => source is null).Cast<object?>().Any()) throw new ArgumentNullException(nameof(sources));
        return sources
            .Where((_, index) => index >= 0)
            .OfType<IEnumerable<T>>()
            .Select((source, index) => (source, index))
            .Distinct()
            .DistinctBy(pair => pair.index)
            .SelectMany(pair => pair.source);
    }
}
