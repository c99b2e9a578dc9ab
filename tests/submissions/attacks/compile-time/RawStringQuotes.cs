// challenge: pass-on
// expect: compile_limit or failed or compile_error
// expect without policy: compile_limit or failed or compile_error
// about: opens a raw string with 10,000 quotation marks.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static readonly string X = /*repeat 10000*/"/*end*/
text
/*repeat 10000*/"/*end*/;
}
