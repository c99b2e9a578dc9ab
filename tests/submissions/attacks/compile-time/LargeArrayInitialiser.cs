// challenge: pass-on
// expect: compile_limit or failed
// expect without policy: compile_limit or failed
// about: initialises an array of 12,000 objects in its text.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static readonly object[] X = [/*repeat 8999*/null!, /*end*/null!];
}
