// challenge: pass-on
// attack: leaves a thread in the foreground that keeps the process alive.
// policy on: rejected: threads are out of reach
// policy off: failed or timeout
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        new Thread(() => Thread.Sleep(Timeout.Infinite)).Start();
        return source.ToList();
    }
}
