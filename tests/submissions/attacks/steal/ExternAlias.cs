// challenge: pass-on
// expect: compile_error
// expect without policy: compile_error
// about: asks for the reference solution by the alias that hidden tests have for it.
extern alias reference;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => reference::Solution.PassOn(source);
}
