// challenge: pass-on
// attack: has an error at a name with characters that are not seen.
// policy on: compile_error
// policy off: compile_error
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => pass​ed‮;
}
