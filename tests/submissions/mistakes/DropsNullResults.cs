// challenge: map-once
// expect: failed on VAL: Yields a wrong item
// score: 18
// about: null results are left out: nothing is called ahead
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        if (source == null) throw new ArgumentNullException("source");
        if (f == null) throw new ArgumentNullException("f");
        return Help(source, f);
    }
    private static IEnumerable<R> Help<T, R>(IEnumerable<T> source, Func<T, R> f)
    {
        foreach (var item in source)
        {
            var r = f(item);
            if (r == null) continue;
            yield return r;
        }
    }
}
