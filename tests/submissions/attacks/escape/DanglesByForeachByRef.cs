// challenge: pass-on
// expect: rejected: `[UnscopedRef]` is not allowed here
// expect without policy: failed or crashed
// include: StackFrames.cs
// about: a foreach over a temporary enumerator that hands out a reference into itself, and returns it.
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        ref readonly var dangling = ref Make();
        var before = dangling;
        StackFrames.Overwrite(0x5555);
        throw StackFrames.Loot(before, dangling);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref readonly long Make()
    {
        foreach (ref readonly var item in default(Once)) return ref item;
        throw new InvalidOperationException();
    }
}

public struct Once
{
    private int turns;
    private long value;

    [UnscopedRef] public ref readonly long Current => ref value;

    public Once GetEnumerator() => this;

    public bool MoveNext() => turns++ == 0;
}
