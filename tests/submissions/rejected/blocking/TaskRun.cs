// expect: rejected: `Task.Run` is not allowed here: call the async method directly, line 4, column 38
public static class Solution
{
    public static Task<int> Run() => Task.Run(() => 1);
}
