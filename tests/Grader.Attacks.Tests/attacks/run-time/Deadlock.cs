// challenge: pass-on
// attack: waits on a lock that another thread of its own holds.
// policy on: rejected: threads are out of reach
// policy off: timeout
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var gate = new object();
        var held = new ManualResetEventSlim();
        new Thread(() =>
        {
            lock (gate)
            {
                held.Set();
                Thread.Sleep(Timeout.Infinite);
            }
        }) { IsBackground = true }.Start();
        held.Wait();
        lock (gate) { }
        return source.ToList();
    }
}
