// expect: rejected: `TaskAwaiter.GetResult` is not allowed here: it blocks the thread, line 5, column 58
// expect: rejected: `TaskAwaiter.GetResult`, line 9, column 32
public static class Solution
{
    public static int Get(Task<int> t) => t.GetAwaiter().GetResult();

    public static async Task<int> Mixed(Task<int> t)
    {
        var x = t.GetAwaiter().GetResult();
        return x + await t;
    }
}
