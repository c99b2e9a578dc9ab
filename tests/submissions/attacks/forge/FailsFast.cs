// challenge: pass-on
// expect: rejected: `Environment.FailFast` is not allowed here
// expect without policy: crashed
// about: kills the process through the runtime.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        Environment.FailFast("all tests passed");
        return source.ToList();
    }
}
