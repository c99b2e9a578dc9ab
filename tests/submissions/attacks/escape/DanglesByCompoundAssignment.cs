// challenge: pass-on
// expect: rejected: `ref struct` is not allowed here
// expect without policy: failed or crashed
// include: StackFrames.cs
// about: a compound assignment whose operand is converted: Roslyn forgets that the temporary behind the conversion
//   ends.
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
        Dangling dangling = default;
        dangling += 1;
        return dangling;
    }
}

public ref struct Dangling
{
    public ref readonly long Target;

    public static implicit operator Dangling(in long x) => new() { Target = ref x };

    public static long operator +(Dangling one, int other) => 0x1111;
}
