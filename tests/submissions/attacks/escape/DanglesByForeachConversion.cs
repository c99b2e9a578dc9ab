// challenge: pass-on
// expect: rejected: A method that returns a reference or a span must not take by `ref`, `in` or `out`
// expect without policy: failed or crashed
// include: StackFrames.cs
// about: a foreach whose items are converted to spans over a temporary; no ref struct and no attribute of its own.
using System.Runtime.CompilerServices;
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var dangling = Make();
        var before = dangling[0];
        StackFrames.Overwrite(0x5555);
        throw StackFrames.Loot(before, dangling[0]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadOnlySpan<long> Make()
    {
        ReadOnlySpan<long> kept = default;
        foreach (ReadOnlySpan<long> span in new List<Wrapped> { new() { Value = 0x1111 } }) kept = span;
        return kept;
    }
}

public struct Wrapped
{
    public long Value;

    public static implicit operator ReadOnlySpan<long>(in Wrapped wrapped) => new(in wrapped.Value);
}
