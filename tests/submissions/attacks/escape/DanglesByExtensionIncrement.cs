// challenge: pass-on
// expect: rejected: `ref struct` is not allowed here
// expect without policy: failed or crashed
// include: StackFrames.cs
// about: an extension operator ++ that points the struct at itself.
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var dangling = Make();
        var before = Read(dangling);
        StackFrames.Overwrite(0x5555);
        throw StackFrames.Loot(before, Read(dangling));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Read(Dangling dangling) => dangling.Target;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Dangling Make()
    {
        var dangling = new Dangling { Inner = 0x1111 };
        dangling++;
        return dangling;
    }
}

public ref struct Dangling
{
    public long Inner;
    public ref long Target;
}

public static class Extensions
{
    extension([UnscopedRef] ref Dangling dangling)
    {
        public void operator ++() => dangling.Target = ref dangling.Inner;
    }
}
