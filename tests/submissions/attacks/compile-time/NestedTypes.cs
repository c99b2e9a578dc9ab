// challenge: pass-on
// expect: rejected or compile_limit
// expect without policy: failed or compile_limit
// about: nests 1,500 type arguments.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static /*repeat 1500*/List</*end*/int/*repeat 1500*/>/*end*/? X;
}
