// challenge: pass-on
// expect: rejected: `ref struct` is not allowed here
// expect without policy: failed or crashed
// include: StackFrames.cs
// about: a deconstruction into an indexer that keeps its argument by reference.
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
        long local = 0x1111;
        Dangling dangling = default;
        (dangling[local], _) = (2, 3);
        return dangling;
    }
}

public ref struct Dangling
{
    public ref readonly long Target;

    public int this[[UnscopedRef] in long x]
    {
        get => 0;
        set => Target = ref x;
    }
}
