// challenge: pass-on
// expect: compile_limit or failed or rejected
// expect without policy: compile_limit or failed
// about: declares 2,000 types.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();
/*repeat 1200*/
    private sealed record R/*i*/(int A, string B);/*end*/
}
