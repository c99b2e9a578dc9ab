// challenge: pass-on
// attack: reads address zero.
// policy on: rejected
// policy off: failed or crashed
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        Marshal.ReadInt32(0);
        return source.ToList();
    }
}
