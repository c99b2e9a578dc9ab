// rejects: `new Thread(…)` is not allowed here: threads are out of reach, line 11
// rejects: `new ThreadStart(…)`, line 11
// rejects: `new WaitCallback(…)`, line 12
// rejects: `Thread.Start`, line 11
// rejects: `ThreadPool.QueueUserWorkItem`, line 12
// rejects: `new ThreadLocal(…)`, line 13
public static class Solution
{
    public static void Run()
    {
        new Thread(() => { }).Start();
        ThreadPool.QueueUserWorkItem(_ => { });
        _ = new ThreadLocal<int>();
    }
}
