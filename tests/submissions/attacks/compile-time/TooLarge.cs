// challenge: pass-on
// expect: refused
// expect without policy: refused
// about: is larger than a submission may be.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    // /*repeat 70000*/x/*end*/
}
