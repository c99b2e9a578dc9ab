// challenge: pass-on
// expect: compile_error or compile_limit
// expect without policy: compile_error or compile_limit
// about: makes an error in each of 3,000 lines; the first ones are reported.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();
/*repeat 1300*/
    private static int F/*i*/ = undefined/*i*/;/*end*/
}
