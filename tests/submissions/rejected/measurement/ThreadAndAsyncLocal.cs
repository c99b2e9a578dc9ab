// expect: rejected: `new AsyncLocal(…)` is not allowed here, line 6, column 9
// expect: rejected: `new ThreadLocal(…)` is not allowed here, line 7, column 9
public static class Solution
{
    public static object[] Hide() => [
        new AsyncLocal<int>(),
        new ThreadLocal<int>()];
}
