// challenge: pass-on
// expect: compile_limit
// expect without policy: compile_limit
// about: nests 3,000 collection expressions.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static object X()
    {
        int[][] x = /*repeat 3000*/[/*end*//*repeat 3000*/]/*end*/;
        return x;
    }
}
