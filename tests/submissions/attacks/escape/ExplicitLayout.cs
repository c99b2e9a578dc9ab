// challenge: pass-on
// expect: rejected: `[StructLayout]` is not allowed here
// expect without policy: failed or crashed
// about: lays an object and a number over each other, to read memory as it likes.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Address(source);
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    private static string Address(object target) => new Punned { Reference = new Box { Target = target } }.Numbers!.First.ToString();

    [StructLayout(LayoutKind.Explicit)]
    private struct Punned
    {
        [FieldOffset(0)]
        public Box Reference;

        [FieldOffset(0)]
        public Number Numbers;
    }

    private sealed class Box
    {
        public object? Target;
    }

    private sealed class Number
    {
        public long First = 0;
    }
}
