// challenge: pass-on
// attack: kills the process through the runtime.
// policy on: rejected: `Environment.FailFast` is not allowed here
// policy off: crashed
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        Environment.FailFast("all tests passed");
        return source.ToList();
    }
}
