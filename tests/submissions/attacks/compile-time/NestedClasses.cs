// challenge: pass-on
// expect: compile_limit
// expect without policy: compile_limit
// about: nests 3,000 classes.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();
/*repeat 3000*/
class C/*i*/ {/*end*/
/*repeat 3000*/}/*end*/
}
