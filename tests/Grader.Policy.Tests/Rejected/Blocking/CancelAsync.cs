// rejects: `CancellationTokenSource.CancelAsync` is not allowed here: use `Cancel()`, line 4
public static class Solution
{
    public static Task Stop(CancellationTokenSource s) => s.CancelAsync();
}
