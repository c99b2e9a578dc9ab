// rejects: `new Thread(…)` is not allowed here: threads are out of reach, line 9, column 9
// rejects: `Thread.Start`, line 9, column 31
// rejects: `ThreadPool.QueueUserWorkItem`, line 10, column 9
// rejects: `new ThreadLocal(…)`, line 11, column 13
public static class Solution
{
    public static void Run()
    {
        new Thread(() => { }).Start();
        ThreadPool.QueueUserWorkItem(_ => { });
        _ = new ThreadLocal<int>();
    }
}
