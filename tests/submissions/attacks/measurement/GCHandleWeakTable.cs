// challenge: pass-on
// expect: rejected
// expect without policy: failed on MM-RETAIN
// about: keeps items by handles of the collector.
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
