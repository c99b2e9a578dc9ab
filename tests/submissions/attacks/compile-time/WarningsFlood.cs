// challenge: pass-on
// expect: failed or compile_limit
// expect without policy: failed or compile_limit
// about: makes a warning in each of 2,000 lines.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private sealed class Warned
    {/*repeat 2000*/
        private int f/*i*/;/*end*/
    }
}
