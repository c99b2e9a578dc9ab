// challenge: chain
// expect: passed
// about: ToArray, ToList, AsEnumerable, TryGetNonEnumeratedCount, ToDictionary with a comparer
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var list = sources.ToList().AsEnumerable().ToArray();
        if (!list.TryGetNonEnumeratedCount(out var count) || list.Contains(null!)) throw new ArgumentNullException(nameof(sources));
        var byName = list.Index().ToDictionary(pair => pair.Index.ToString(), pair => pair.Item, StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(0, count).SelectMany(i => byName[$"{i}"]);
    }
}
