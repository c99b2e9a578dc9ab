// challenge: pass-on
// expect: compile_limit or failed
// expect without policy: compile_limit or failed
// about: declares a class in 2,000 parts.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();
/*repeat 1200*/
    public partial class P { public int F/*i*/; }/*end*/
}
