// challenge: pass-on
// expect: compile_limit
// expect without policy: compile_limit
// about: names a field with 50,000 letters.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static int /*repeat 50000*/x/*end*/;
}
