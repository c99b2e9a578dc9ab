// challenge: pass-on
// expect: rejected: threads are out of reach
// expect without policy: failed or timeout
// about: leaves a thread in the foreground that keeps the process alive.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        new Thread(() => Thread.Sleep(Timeout.Infinite)).Start();
        return source.ToList();
    }
}
