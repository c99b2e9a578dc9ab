// challenge: pass-on
// expect: rejected: `AppContext.SetData` is not allowed here
// expect without policy: memory_limit or failed or crashed
// about: changes the settings of the process: the heap limit of the collector among them.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        AppContext.SetData("GCHeapHardLimit", 8UL << 30);
        GC.RefreshMemoryLimit();
        var kept = new List<byte[]>();
        for (var i = 0; i < 700; i++) kept.Add(new byte[1 << 20]);
        GC.KeepAlive(kept);
        return source.ToList();
    }
}
