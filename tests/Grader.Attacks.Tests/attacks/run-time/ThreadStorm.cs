// challenge: pass-on
// attack: starts threads without end.
// policy on: rejected: threads are out of reach
// policy off: crashed or failed or memory_limit or timeout
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        for (var i = 0; i < 500; i++) new Thread(() => Thread.Sleep(Timeout.Infinite)) { IsBackground = true }.Start();
        return source.ToList();
    }
}
