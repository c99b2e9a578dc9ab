// challenge: pass-on
// attack: keeps items by handles of the collector.
// policy on: rejected
// policy off: failed on MM-RETAIN
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source)
        {
            GCHandle.Alloc(item);
            yield return item;
        }
    }
}
