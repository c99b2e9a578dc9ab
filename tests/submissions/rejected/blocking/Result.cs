// expect: rejected: `Task.Result` is not allowed here: it blocks the thread: use `await`, line 6, column 45
// expect: rejected: `Task.Wait` is not allowed here: it blocks the thread, line 7, column 42
// expect: rejected: `ValueTask.Result`, line 8, column 52
public static class Solution
{
    public static int Get(Task<int> t) => t.Result;
    public static void Wait(Task t) => t.Wait();
    public static int Value(ValueTask<int> t) => t.Result;
}
