// challenge: pass-on
// expect: compile_error
// expect without policy: compile_error
// about: has an error at a name with characters that are not seen.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => pass​ed‮;
}
