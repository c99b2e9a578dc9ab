// expect: rejected: `new Thread(…)` is not allowed here: threads are out of reach, line 9, column 9
// expect: rejected: `Thread.Start`, line 9, column 31
// expect: rejected: `ThreadPool.QueueUserWorkItem`, line 10, column 9
// expect: rejected: `new ThreadLocal(…)`, line 11, column 13
public static class Solution
{
    public static void Run()
    {
        new Thread(() => { }).Start();
        ThreadPool.QueueUserWorkItem(_ => { });
        _ = new ThreadLocal<int>();
    }
}
