// challenge: pass-on
// expect: rejected: `GC.
// expect without policy: failed
// about: reads everything at once and steers the collector to look innocent.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        GC.TryStartNoGCRegion(1 << 20);
        var items = source.ToList();
        GC.Collect();
        GC.SuppressFinalize(items);
        return items;
    }
}
