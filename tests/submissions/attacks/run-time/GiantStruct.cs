// challenge: pass-on
// expect: rejected
// expect without policy: crashed
// about: declares a local variable of two megabytes.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source)
        {
            Use(default);
            yield return item;
        }
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static long Use(S5 value)
    {
        var copy = value;
        return copy.A.A.A.A.A.A;
    }

    private struct S0 { public long A, B, C, D, E, F, G, H; }
    private struct S1 { public S0 A, B, C, D, E, F, G, H; }
    private struct S2 { public S1 A, B, C, D, E, F, G, H; }
    private struct S3 { public S2 A, B, C, D, E, F, G, H; }
    private struct S4 { public S3 A, B, C, D, E, F, G, H; }
    private struct S5 { public S4 A, B, C, D, E, F, G, H; }
}
