// challenge: pass-on
// expect: rejected
// expect without policy: failed or crashed
// about: reads address zero.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        Marshal.ReadInt32(0);
        return source.ToList();
    }
}
