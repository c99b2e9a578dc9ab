// expect: rejected: `Task.Delay` is not allowed here: waiting for a time, line 7, column 15
// expect: rejected: `Task.Yield` is not allowed here: it moves the rest, line 8, column 15
public static class Solution
{
    public static async Task Run()
    {
        await Task.Delay(1);
        await Task.Yield();
    }
}
