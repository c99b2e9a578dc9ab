// challenge: pass-on
// attack: asks for the reference solution by the alias that hidden tests have for it.
// policy on: compile_error
// policy off: compile_error
extern alias reference;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => reference::Solution.PassOn(source);
}
