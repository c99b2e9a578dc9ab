// challenge: memoize
// expect: failed on LZ-PULL
// score: 15
// about: a source that has ended may be closed while a consumer leaves early
public static class Solution
{
    public static IEnumerable<T> Memoize<T>(this IEnumerable<T> source)
    {
        List<T>? cache = null;
        IEnumerable<T> Get()
        {
            if (cache == null) cache = source.ToList();
            foreach (var x in cache) yield return x;
        }
        return Get();
    }
}
