// expect: rejected: `CancellationTokenSource.CancelAsync` is not allowed here: use `Cancel()`, line 4, column 61
public static class Solution
{
    public static Task Stop(CancellationTokenSource s) => s.CancelAsync();
}
