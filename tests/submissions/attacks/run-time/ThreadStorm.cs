// challenge: pass-on
// expect: rejected: threads are out of reach
// expect without policy: crashed or failed or memory_limit or timeout
// about: starts threads without end.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        for (var i = 0; i < 500; i++) new Thread(() => Thread.Sleep(Timeout.Infinite)) { IsBackground = true }.Start();
        return source.ToList();
    }
}
