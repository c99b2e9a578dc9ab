// challenge: pass-on
// expect: compile_limit or failed
// expect without policy: compile_limit or failed
// about: nests 2,000 #if directives.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();
/*repeat 2000*/
#if true/*end*//*repeat 2000*/
#endif/*end*/

}
