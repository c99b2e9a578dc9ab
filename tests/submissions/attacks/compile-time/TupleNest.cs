// challenge: pass-on
// expect: compile_limit
// expect without policy: compile_limit
// about: nests 800 tuples.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static readonly object X =/*repeat 800*/ (1,/*end*/ 2/*repeat 800*/)/*end*/;
}
