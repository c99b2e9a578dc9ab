// challenge: pass-on
// expect: compile_limit
// expect without policy: compile_limit
// about: nests 20,000 parentheses, which overflows the stack of the parser.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static readonly int X = /*repeat 20000*/(/*end*/1/*repeat 20000*/)/*end*/;
}
