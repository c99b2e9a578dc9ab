// challenge: pass-on
// expect: compile_limit or failed
// expect without policy: compile_limit or failed
// about: puts 12,000 statements on one line.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static void X(int i) {/*repeat 12000*/ i++;/*end*/ }
}
