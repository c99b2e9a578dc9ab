// expect: rejected: `TaskAwaiter.OnCompleted` is not allowed here, line 4, column 56
public static class Solution
{
    public static void Later(Task t) => t.GetAwaiter().OnCompleted(() => { });
}
