// challenge: pass-on
// expect: rejected
// expect without policy: crashed or failed or timeout or memory_limit or tampered
// about: writes over the objects of the runtime.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var address = GCHandle.Alloc(new byte[8], GCHandleType.Pinned).AddrOfPinnedObject();
        for (var i = 0; i < 100_000; i++) Marshal.WriteInt64(address, i * 8, 0x4141414141414141);
        GC.Collect();
        return source.ToList();
    }
}
