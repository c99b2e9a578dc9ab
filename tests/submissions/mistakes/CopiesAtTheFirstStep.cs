// challenge: tee
// expect: failed on LZ-PULL
// score: 9
// about: a source that has ended may be closed while a half still reads
public static class Solution
{
    public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var cache = new Lazy<List<T>>(() => source.ToList());
        return (Once(cache), Once(cache));
    }
    private static IEnumerable<T> Once<T>(Lazy<List<T>> cache)
    {
        foreach (var item in cache.Value)
            yield return item;
    }
}
