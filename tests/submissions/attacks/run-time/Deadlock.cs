// challenge: pass-on
// expect: rejected: threads are out of reach
// expect without policy: timeout
// about: waits on a lock that another thread of its own holds.
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
