// expect: rejected: `new CancellationTokenSource(…)` is not allowed here: use `new CancellationTokenSource()`, line 5, column 33
// expect: rejected: `CancellationTokenSource.CancelAfter`, line 6, column 58
public static class Solution
{
    public static object A() => new CancellationTokenSource(100);
    public static void B(CancellationTokenSource s) => s.CancelAfter(1);
    public static object C() => new CancellationTokenSource();
}
