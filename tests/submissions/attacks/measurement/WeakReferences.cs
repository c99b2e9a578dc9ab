// challenge: pass-on
// expect: rejected
// expect without policy: failed on LZ-PULL
// about: lets the collector have its list whenever somebody looks, and reads everything at once.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var items = new WeakReference<List<T>>(source.ToList());
        for (var i = 0; items.TryGetTarget(out var list) && i < list.Count; i++) yield return list[i];
    }
}
