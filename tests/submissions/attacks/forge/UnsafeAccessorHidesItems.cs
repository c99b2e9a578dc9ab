// challenge: pass-on
// expect: rejected: `[UnsafeAccessor]` is not allowed here
// expect without policy: failed
// about: reads a private field of the base library by UnsafeAccessor and lies about the length of a list.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var items = source.ToList();
        Access<T>.Size(items) = 0;
        return items;
    }

    private static class Access<T>
    {
        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_size")]
        public static extern ref int Size(List<T> list);
    }
}
