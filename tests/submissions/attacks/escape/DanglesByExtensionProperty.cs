// challenge: pass-on
// expect: rejected: `ref struct` is not allowed here
// expect without policy: failed or crashed
// include: StackFrames.cs
// about: an extension property, set in an initializer, that points the struct at itself.
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
        return new Dangling { Inner = 0x1111, Itself = 1 };
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
        public int Itself
        {
            get => 0;
            set => dangling.Target = ref dangling.Inner;
        }
    }
}
