// challenge: pass-on
// attack: changes the settings of the process: the heap limit of the collector among them.
// policy on: rejected: `AppContext.SetData` is not allowed here
// policy off: memory_limit or failed or crashed
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
