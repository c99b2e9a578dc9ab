// challenge: pass-on
// expect: failed
// expect without policy: failed
// about: casts a number 3,000 times.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static object X() => /*repeat 3000*/(object)/*end*/1;
}
