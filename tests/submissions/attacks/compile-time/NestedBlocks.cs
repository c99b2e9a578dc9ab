// challenge: pass-on
// expect: compile_limit
// expect without policy: compile_limit
// about: nests 4,000 blocks.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static void X()
    {
        /*repeat 4000*/{/*end*//*repeat 4000*/}/*end*/
    }
}
