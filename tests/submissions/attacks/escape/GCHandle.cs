// challenge: pass-on
// expect: rejected: `GCHandle.Alloc` is not allowed here
// expect without policy: failed or crashed
// about: pins an object and reads the memory behind it.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Marshal.ReadInt64(GCHandle.Alloc(new byte[8], GCHandleType.Pinned).AddrOfPinnedObject() + 64);
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
