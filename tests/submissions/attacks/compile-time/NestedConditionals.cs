// challenge: pass-on
// expect: compile_limit or failed
// expect without policy: compile_limit or failed
// about: nests 1,500 conditional expressions.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static int X(bool b) =>/*repeat 1500*/ b ? 1 :/*end*/ 0;
}
